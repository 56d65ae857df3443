import { useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '#renderer/components/button.tsx';
import { SessionsList } from '#renderer/features/sessions/sessions-list.tsx';
import { StartScreen } from '#renderer/features/start/start-screen.tsx';
import type { WindowParts } from './window-parts.ts';

/** Every session; where there is none, how to begin, and what is known of any that are missing. */
export function SessionsScreen({ parts }: { readonly parts: WindowParts }) {
  const { store, desk, past, strings, fileStrings, keepingStrings, moments } = parts;
  const { sessions, openSession } = useStore(store);
  const { openFile, showBackups, bringBack } = useStore(desk);
  const { showBin } = useStore(past);
  const [lost, setLost] = useState(parts.lost);
  return (
    <>
      <header className="frame-head">
        <h1>{strings.sessions}</h1>
        <span className="frame-fill" />
        <Button look="subtle" onClick={showBin}>
          {keepingStrings.bin.title}
        </Button>
        <Button look="subtle" onClick={showBackups}>
          {fileStrings.backups}
        </Button>
        <Button look="subtle" onClick={openFile}>
          {fileStrings.openFile}
        </Button>
        {sessions.length > 0 && (
          <Button look="primary" onClick={parts.onNewSession}>
            {strings.newSession}
          </Button>
        )}
      </header>
      <main className="frame-body">
        {sessions.length === 0 ? (
          <StartScreen
            strings={keepingStrings}
            lost={
              lost && {
                why: lost,
                sessionsInAll: strings.sessionsInAll,
                moments,
                findBackup: parts.findBackup,
                onRestore: bringBack,
                onWithout: () => setLost(undefined),
              }
            }
            onWay={{
              newSession: parts.onNewSession,
              sample: parts.onSample,
              openFile,
              restore: showBackups,
            }}
          />
        ) : (
          <>
            {parts.offersRestore && (
              <p className="offer-restore">
                {fileStrings.offerRestore}
                <Button onClick={openFile}>{fileStrings.restoreFromFile}</Button>
              </p>
            )}
            <SessionsList sessions={sessions} strings={strings} onOpen={openSession} />
          </>
        )}
      </main>
    </>
  );
}
