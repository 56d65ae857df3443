import { useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '#renderer/components/button.tsx';
import { Notice } from '#renderer/components/notice.tsx';
import { StatusBar } from '#renderer/components/status-bar.tsx';
import { Editor } from '#renderer/features/editor/editor.tsx';
import { FileDeskView } from '#renderer/features/files/file-desk-view.tsx';
import { PastView } from '#renderer/features/past/past-view.tsx';
import { SessionsList } from '#renderer/features/sessions/sessions-list.tsx';
import type { FileDeskStore } from '#renderer/stores/file-desk.ts';
import type { PastDeskStore } from '#renderer/stores/past-desk.ts';
import { sessionTitle } from '#renderer/stores/session-title.ts';
import type { SessionsStore } from '#renderer/stores/sessions-store.ts';
import type { FileStrings } from '#renderer/strings/files/file-strings.ts';
import type { Strings } from '#renderer/strings/strings.ts';
import type { Session } from '#shared/domain/session.ts';
import type { AppFacts } from '#shared/machine/app-questions.ts';
import { saveWords } from './save-words.ts';

interface AppProps {
  readonly store: SessionsStore;
  readonly desk: FileDeskStore;
  readonly past: PastDeskStore;
  readonly strings: Strings;
  readonly fileStrings: FileStrings;
  readonly edition: AppFacts['edition'];
  /** What was found at the start and mended. */
  readonly notice: string | undefined;
  /** Nothing was here, or something could not be read: a backup may have it. */
  readonly offersRestore: boolean;
  readonly newId: () => string;
  /** Prints an instant as the clock on the wall shows it. */
  readonly timeOf: (instant: string) => string;
  /** Prints an instant with its day. */
  readonly dateOf: (instant: string) => string;
  readonly onNewSession: () => void;
}

function SessionsScreen(props: AppProps) {
  const { store, desk, past, strings, fileStrings, offersRestore, onNewSession } = props;
  const { sessions, openSession } = useStore(store);
  const { openFile, showBackups } = useStore(desk);
  const { showBin } = useStore(past);
  return (
    <>
      <header className="frame-head">
        <h1>{strings.sessions}</h1>
        <span className="frame-fill" />
        <Button onClick={showBin}>{fileStrings.bin}</Button>
        <Button onClick={showBackups}>{fileStrings.backups}</Button>
        <Button onClick={openFile}>{fileStrings.openFile}</Button>
        <Button look="primary" onClick={onNewSession}>
          {strings.newSession}
        </Button>
      </header>
      <main className="frame-body">
        {offersRestore && (
          <p className="offer-restore">
            {fileStrings.offerRestore}
            <Button onClick={openFile}>{fileStrings.restoreFromFile}</Button>
          </p>
        )}
        <SessionsList sessions={sessions} strings={strings} onOpen={openSession} />
      </main>
    </>
  );
}

function SessionScreen({
  store,
  desk,
  past,
  strings,
  fileStrings,
  newId,
  session,
}: AppProps & { readonly session: Session }) {
  const { closeSession } = useStore(store);
  const { saveSession } = useStore(desk);
  const { showHistory, moveToBin } = useStore(past);
  const name = `${sessionTitle(session).replaceAll('/', '-')}.minuta`;
  return (
    <>
      <header className="frame-head">
        <Button look="subtle" onClick={closeSession}>
          {strings.backToSessions}
        </Button>
        <h1>{sessionTitle(session)}</h1>
        <span className="frame-fill" />
        <Button
          onClick={() => {
            closeSession();
            void moveToBin(session.id);
          }}
        >
          {fileStrings.moveToBin}
        </Button>
        <Button onClick={() => showHistory(session)}>{fileStrings.history}</Button>
        <Button onClick={() => saveSession(session.id, name)}>{fileStrings.saveSession}</Button>
      </header>
      <main className="frame-body">
        <Editor session={session} store={store} strings={strings} newId={newId} />
      </main>
    </>
  );
}

/** The window: the sessions or the one that is open, and the status line. */
export function App(props: AppProps) {
  const { store, desk, past, strings, fileStrings, edition, timeOf, dateOf } = props;
  const { scarce } = useStore(desk);
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
      <FileDeskView
        desk={desk}
        strings={fileStrings}
        hasFolder={edition === 'desktop'}
        dateOf={dateOf}
      />
      <PastView desk={past} strings={fileStrings} dateOf={dateOf} />
      <StatusBar mark={mark} save={words}>
        {scarce !== undefined && (
          <p role="alert">{fileStrings.scarceSpace(Math.floor(scarce / 1_000_000))}</p>
        )}
        {edition === 'browser' && <p>{strings.browserEdition}</p>}
        <p>{strings.sessionsInAll(sessions.length)}</p>
      </StatusBar>
    </div>
  );
}
