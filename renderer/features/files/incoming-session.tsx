import { Button } from '#renderer/components/button.tsx';
import type { FileStrings } from '#renderer/strings/files/file-strings.ts';
import type { Session } from '#shared/domain/session.ts';
import { everyItem } from '#shared/domain/session-texts.ts';
import { type Text, versionOf } from '#shared/domain/text.ts';
import type { IncomingChoice, IncomingSession } from '#shared/format/incoming-session.ts';
import type { RecordValue } from '#shared/format/record-values.ts';
import type { SessionPart } from '#shared/format/session-differences.ts';
import { DeskDialog } from './desk-dialog.tsx';

type Differing = Extract<IncomingSession, { readonly kind: 'differs' }>;

interface IncomingSessionDialogProps {
  readonly session: Differing;
  readonly strings: FileStrings;
  /** Prints an instant with its day. */
  readonly dateOf: (instant: string) => string;
  readonly onChoose: (choice: IncomingChoice) => void;
  readonly onClose: () => void;
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

/** Shows a session that is here already beside the one that comes in, what differs by item, and the choice. */
export function IncomingSessionDialog({
  session: { here, incoming, differences },
  strings,
  dateOf,
  onChoose,
  onClose,
}: IncomingSessionDialogProps) {
  const saved = ({ savedAt, savedBy }: RecordValue<'session'>) =>
    savedAt === undefined ? strings.savedSometime : strings.savedAt(dateOf(savedAt), savedBy);
  const partKey = (part: SessionPart) => JSON.stringify(part);
  return (
    <DeskDialog title={strings.alreadyHere} onClose={onClose}>
      <table>
        <tbody>
          <tr>
            <th scope="row">{strings.here}</th>
            <td>{saved(here)}</td>
          </tr>
          <tr>
            <th scope="row">{strings.received}</th>
            <td>{saved(incoming)}</td>
          </tr>
        </tbody>
      </table>
      <table>
        <tbody>
          {differences.map(({ part, change }) => (
            <tr key={partKey(part)}>
              <th scope="row">{strings.parts[part.kind]}</th>
              <td>
                {partWords(part, change === 'removed' ? here.session : incoming.session, strings)}
              </td>
              <td>{strings.changes[change]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="desk-choices">
        <Button look="primary" onClick={() => onChoose('keepBoth')}>
          {strings.keepBoth}
        </Button>
        <Button onClick={() => onChoose('takeTheirs')}>{strings.takeTheirs}</Button>
        <Button onClick={() => onChoose('keepMine')}>{strings.keepMine}</Button>
      </div>
    </DeskDialog>
  );
}
