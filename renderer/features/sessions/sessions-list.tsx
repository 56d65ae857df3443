import { useStore } from 'zustand';
import { Button } from '#renderer/components/button.tsx';
import { SectionHead } from '#renderer/components/section-head.tsx';
import { sessionTitle } from '#renderer/stores/session-title.ts';
import { useWindow } from '#renderer/stores/window-context.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { windowWords } from '#renderer/strings/window-words.ts';
import type { Session } from '#shared/domain/session.ts';
import { versionOf } from '#shared/domain/text.ts';
import './sessions-list.css';

function themeOf({ theme, language }: Session): string {
  const inlines = versionOf(theme, language, language)?.inlines ?? [];
  return inlines.map((inline) => (inline.kind === 'text' ? inline.text : ' ')).join('');
}

/** Every session, one row each. */
export function SessionsList() {
  const window = useWindow();
  const strings = useWords(windowWords);
  const { sessions, openSession } = useStore(window.sessions);
  return (
    <>
      <SectionHead title={strings.sessions}>
        <Button
          look="primary"
          icon="add"
          onClick={() => window.actions.getState().carryOut('newSession')}
        >
          {strings.newSession}
        </Button>
      </SectionHead>
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
                <button type="button" onClick={() => openSession(session.id)}>
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
    </>
  );
}
