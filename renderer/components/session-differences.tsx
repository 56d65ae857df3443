import type { FileStrings } from '#renderer/strings/files/file-strings.ts';
import type { Session } from '#shared/domain/session.ts';
import { partNumber, partWords } from '#shared/format/part-words.ts';
import type { SessionDifference, SessionPart } from '#shared/format/session-differences.ts';
import './session-differences.css';

interface SessionDifferencesProps {
  readonly from: Session;
  readonly to: Session;
  readonly differences: readonly SessionDifference[];
  readonly names: Pick<FileStrings, 'parts' | 'fields'>;
  readonly words: {
    readonly part: string;
    readonly from: string;
    readonly to: string;
    readonly changes: Readonly<Record<SessionDifference['change'], string>>;
  };
}

function nameOf(
  part: SessionPart,
  session: Session,
  { parts, fields }: SessionDifferencesProps['names'],
): string {
  if (part.kind === 'field') return fields[part.field];
  const number = partNumber(session, part);
  return number === '' ? parts[part.kind] : `${parts[part.kind]} ${number}`;
}

/** What differs between two states of a session, part by part, in the words of both. */
export function SessionDifferences({
  from,
  to,
  differences,
  names,
  words,
}: SessionDifferencesProps) {
  return (
    <table className="differences">
      <thead>
        <tr>
          <th scope="col">{words.part}</th>
          <th scope="col">{words.from}</th>
          <th scope="col">{words.to}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ part, change }) => (
          <tr key={JSON.stringify(part)}>
            <th scope="row">
              {nameOf(part, change === 'removed' ? from : to, names)}
              <span className="differences-change">{words.changes[change]}</span>
            </th>
            <td>{partWords(from, part)}</td>
            <td>{partWords(to, part)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
