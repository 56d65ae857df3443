import type { FileStrings } from '#renderer/strings/files/file-strings.ts';
import type { Session } from '#shared/domain/session.ts';
import { everyItem } from '#shared/domain/session-texts.ts';
import { type Text, versionOf } from '#shared/domain/text.ts';
import type { SessionDifference, SessionPart } from '#shared/format/session-differences.ts';

interface SessionDifferencesProps {
  readonly from: Session;
  readonly to: Session;
  readonly differences: readonly SessionDifference[];
  readonly strings: FileStrings;
  /** What is said of a part that only one of the two has, or that differs. */
  readonly changes: FileStrings['changes'];
}

function wordsOf(text: Text | undefined, session: Session): string {
  const inlines = versionOf(text, session.language, session.language)?.inlines ?? [];
  return inlines.map((inline) => (inline.kind === 'text' ? inline.text : ' ')).join('');
}

/** The words by which staff know a part of a session. */
function partWords(part: SessionPart, session: Session, strings: FileStrings): string {
  switch (part.kind) {
    case 'field':
      return strings.fields[part.field];
    case 'item': {
      const found = Array.from(everyItem(session.agenda)).find(({ item }) => item.id === part.id);
      return wordsOf(found?.item.label, session);
    }
    case 'agreement':
      return wordsOf(session.agreements.find(({ id }) => id === part.id)?.text, session);
    case 'document':
      return wordsOf(session.documents.find(({ id }) => id === part.id)?.title, session);
    case 'freeParagraph':
      return wordsOf(session.freeParagraphs.find(({ id }) => id === part.id)?.text, session);
    case 'note':
    case 'itemOrder':
      return '';
  }
}

/** What differs between two states of a session, a row for each part. */
export function SessionDifferences(props: SessionDifferencesProps) {
  const { from, to, differences, strings, changes } = props;
  return (
    <table>
      <tbody>
        {differences.map(({ part, change }) => (
          <tr key={JSON.stringify(part)}>
            <th scope="row">{strings.parts[part.kind]}</th>
            <td>{partWords(part, change === 'removed' ? from : to, strings)}</td>
            <td>{changes[change]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
