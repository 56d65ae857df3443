import { useStore } from 'zustand';
import { Button } from '#renderer/components/button.tsx';
import { StatusBar } from '#renderer/components/status-bar.tsx';
import { Editor } from '#renderer/features/editor/editor.tsx';
import { SessionsList } from '#renderer/features/sessions/sessions-list.tsx';
import { sessionTitle } from '#renderer/stores/session-title.ts';
import type { SessionsStore } from '#renderer/stores/sessions-store.ts';
import type { Strings } from '#renderer/strings/strings.ts';
import type { AppFacts } from '#shared/machine/app-questions.ts';
import { saveWords } from './save-words.ts';
import './tokens.css';
import './app.css';

interface AppProps {
  readonly store: SessionsStore;
  readonly strings: Strings;
  readonly edition: AppFacts['edition'];
  readonly newId: () => string;
  /** Prints an instant as the clock on the wall shows it. */
  readonly timeOf: (instant: string) => string;
  readonly onNewSession: () => void;
}

/** The window: the sessions or the one that is open, and the status line. */
export function App({ store, strings, edition, newId, timeOf, onNewSession }: AppProps) {
  const { sessions, open, status, openSession, closeSession } = useStore(store);
  const { mark, words } = saveWords(status, strings, timeOf);
  return (
    <div className="frame">
      {open ? (
        <>
          <header className="frame-head">
            <Button look="subtle" onClick={closeSession}>
              {strings.backToSessions}
            </Button>
            <h1>{sessionTitle(open.present)}</h1>
          </header>
          <main className="frame-body">
            <Editor session={open.present} store={store} strings={strings} newId={newId} />
          </main>
        </>
      ) : (
        <>
          <header className="frame-head">
            <h1>{strings.sessions}</h1>
            <span className="frame-fill" />
            <Button look="primary" onClick={onNewSession}>
              {strings.newSession}
            </Button>
          </header>
          <main className="frame-body">
            <SessionsList sessions={sessions} strings={strings} onOpen={openSession} />
          </main>
        </>
      )}
      <StatusBar mark={mark} save={words}>
        {edition === 'browser' && <p>{strings.browserEdition}</p>}
        <p>{strings.sessionsInAll(sessions.length)}</p>
      </StatusBar>
    </div>
  );
}
