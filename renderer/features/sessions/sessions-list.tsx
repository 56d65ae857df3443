import { sessionTitle } from '#renderer/stores/session-title.ts';
import type { Strings } from '#renderer/strings/strings.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { versionOf } from '#shared/domain/text.ts';
import './sessions-list.css';

interface SessionsListProps {
  readonly sessions: readonly Session[];
  readonly strings: Strings;
  readonly onOpen: (id: RecordId) => void;
}

function themeOf({ theme, language }: Session): string {
  const inlines = versionOf(theme, language, language)?.inlines ?? [];
  return inlines.map((inline) => (inline.kind === 'text' ? inline.text : ' ')).join('');
}

/** Every session, one row each. */
export function SessionsList({ sessions, strings, onOpen }: SessionsListProps) {
  if (sessions.length === 0) return <p className="sessions-empty">{strings.noSessions}</p>;
  return (
    <table className="sessions">
      <thead>
        <tr>
          <th scope="col">{strings.session}</th>
          <th scope="col">{strings.date}</th>
          <th scope="col">{strings.kind}</th>
          <th scope="col">{strings.theme}</th>
        </tr>
      </thead>
      <tbody>
        {sessions.map((session) => (
          <tr key={session.id}>
            <th scope="row">
              <button type="button" onClick={() => onOpen(session.id)}>
                {sessionTitle(session)}
              </button>
            </th>
            <td>{session.date}</td>
            <td>{strings.kinds[session.kind]}</td>
            <td>{themeOf(session)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
