import { useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '#renderer/components/button.tsx';
import { Notice } from '#renderer/components/notice.tsx';
import { StatusBar } from '#renderer/components/status-bar.tsx';
import { Editor } from '#renderer/features/editor/editor.tsx';
import { SessionsList } from '#renderer/features/sessions/sessions-list.tsx';
import { sessionTitle } from '#renderer/stores/session-title.ts';
import type { SessionsStore } from '#renderer/stores/sessions-store.ts';
import type { Strings } from '#renderer/strings/strings.ts';
import type { Session } from '#shared/domain/session.ts';
import type { AppFacts } from '#shared/machine/app-questions.ts';
import { saveWords } from './save-words.ts';

interface AppProps {
  readonly store: SessionsStore;
  readonly strings: Strings;
  readonly edition: AppFacts['edition'];
  /** What was found at the start and mended. */
  readonly notice: string | undefined;
  readonly newId: () => string;
  /** Prints an instant as the clock on the wall shows it. */
  readonly timeOf: (instant: string) => string;
  readonly onNewSession: () => void;
}

function SessionsScreen({ store, strings, onNewSession }: AppProps) {
  const { sessions, openSession } = useStore(store);
  return (
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
  );
}

function SessionScreen({
  store,
  strings,
  newId,
  session,
}: AppProps & { readonly session: Session }) {
  const { closeSession } = useStore(store);
  return (
    <>
      <header className="frame-head">
        <Button look="subtle" onClick={closeSession}>
          {strings.backToSessions}
        </Button>
        <h1>{sessionTitle(session)}</h1>
      </header>
      <main className="frame-body">
        <Editor session={session} store={store} strings={strings} newId={newId} />
      </main>
    </>
  );
}

/** The window: the sessions or the one that is open, and the status line. */
export function App(props: AppProps) {
  const { store, strings, edition, timeOf } = props;
  const { sessions, open, status } = useStore(store);
  const [notice, setNotice] = useState(props.notice);
  const { mark, words } = saveWords(status, strings, timeOf);
  return (
    <div className="frame">
      <div>
        {notice !== undefined && (
          <Notice text={notice} dismiss={strings.dismiss} onDismiss={() => setNotice(undefined)} />
        )}
      </div>
      <div className="frame-screen">
        {open ? <SessionScreen {...props} session={open.present} /> : <SessionsScreen {...props} />}
      </div>
      <StatusBar mark={mark} save={words}>
        {edition === 'browser' && <p>{strings.browserEdition}</p>}
        <p>{strings.sessionsInAll(sessions.length)}</p>
      </StatusBar>
    </div>
  );
}
