import { useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '#renderer/components/button.tsx';
import { SessionsList } from '#renderer/features/sessions/sessions-list.tsx';
import { StartScreen } from '#renderer/features/start/start-screen.tsx';
import { useWindow } from '#renderer/stores/window-context.ts';
import { fileWords } from '#renderer/strings/files/file-words.ts';
import { safekeepingWords } from '#renderer/strings/safekeeping/safekeeping-words.ts';
import { useMoments } from '#renderer/strings/use-moments.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { windowWords } from '#renderer/strings/window-words.ts';

/** Every session; where there is none, how to begin, and what is known of any that are missing. */
export function SessionsScreen() {
  const parts = useWindow();
  const strings = useWords(windowWords);
  const fileStrings = useWords(fileWords);
  const keepingStrings = useWords(safekeepingWords);
  const moments = useMoments();
  const { sessions } = useStore(parts.sessions);
  const { openFile, showBackups, bringBack } = useStore(parts.desk);
  const [lost, setLost] = useState(parts.lost);
  if (sessions.length > 0) {
    return (
      <>
        {parts.offersRestore && (
          <p className="offer-restore">
            {fileStrings.offerRestore}
            <Button onClick={openFile}>{fileStrings.restoreFromFile}</Button>
          </p>
        )}
        <SessionsList />
      </>
    );
  }
  return (
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
        newSession: () => parts.actions.getState().carryOut('newSession'),
        sample: () => void parts.addSample(),
        openFile,
        restore: showBackups,
      }}
    />
  );
}
