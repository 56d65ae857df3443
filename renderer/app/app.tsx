import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { Notice, type Told } from '#renderer/components/notice.tsx';
import { ScreenHead } from '#renderer/components/screen-head.tsx';
import { StatusBar } from '#renderer/components/status-bar.tsx';
import { BackupLine } from '#renderer/features/backups/backup-line.tsx';
import { BinScreen } from '#renderer/features/bin/bin-screen.tsx';
import { FileDeskView } from '#renderer/features/files/file-desk-view.tsx';
import { VersionsScreen } from '#renderer/features/versions/versions-screen.tsx';
import { sessionTitle } from '#renderer/stores/session-title.ts';
import { saveWords } from './save-words.ts';
import { SessionScreen } from './session-screen.tsx';
import { SessionsScreen } from './sessions-screen.tsx';
import type { WindowParts } from './window-parts.ts';

/** In milliseconds. */
const undoShownFor = 8_000;

interface ScreenProps {
  readonly parts: WindowParts;
  readonly tell: (told: Told) => void;
}

/** What fills the window: the past or the bin while they are looked at, the open session, or all of them. */
function Screen({ parts, tell }: ScreenProps) {
  const { store, past, strings, keepingStrings, fileStrings, moments } = parts;
  const { open } = useStore(store);
  const { shown, goBackTo, takeOut, purge, clear } = useStore(past);
  switch (shown.kind) {
    case 'history': {
      const title = sessionTitle(shown.present);
      return (
        <>
          <ScreenHead
            title={`${keepingStrings.versions.title} · ${title}`}
            back={`← ${title}`}
            onBack={clear}
          />
          <main className="frame-body">
            <VersionsScreen
              present={shown.present}
              states={shown.states}
              strings={keepingStrings.versions}
              names={fileStrings}
              moments={moments}
              onRestore={(state) => {
                goBackTo(state);
                tell({
                  text: keepingStrings.versions.restored(moments.moment(state.taken)),
                  undo: {
                    name: keepingStrings.undo,
                    // Once something else was edited, it is no longer the last step.
                    run: () => {
                      const { open: now, undo } = store.getState();
                      if (now?.present === state.session) undo();
                    },
                  },
                });
              }}
            />
          </main>
        </>
      );
    }
    case 'bin':
      return (
        <>
          <ScreenHead
            title={keepingStrings.bin.title}
            back={strings.backToSessions}
            onBack={clear}
          />
          <main className="frame-body">
            <BinScreen
              sessions={shown.sessions}
              strings={keepingStrings}
              moments={moments}
              onPutBack={takeOut}
              onPurge={purge}
            />
          </main>
        </>
      );
    case 'nothing':
      return open ? (
        <SessionScreen parts={parts} session={open.present} tell={tell} />
      ) : (
        <SessionsScreen parts={parts} />
      );
  }
}

/** The window: one screen, what was just done, and the status line. */
export function App(parts: WindowParts) {
  const { store, desk, strings, fileStrings, keepingStrings, edition, moments, backups } = parts;
  const { scarce, showBackups } = useStore(desk);
  const { sessions, status } = useStore(store);
  const [told, tell] = useState<Told | undefined>(parts.notice);
  useEffect(() => {
    // Taking back stays possible: in the menu, and from the bin.
    const timer = told?.undo && setTimeout(() => tell(undefined), undoShownFor);
    return () => clearTimeout(timer);
  }, [told]);
  const { mark, words } = saveWords(status, strings, moments.time);
  return (
    <div className="frame">
      <div>
        {told && <Notice told={told} dismiss={strings.dismiss} onDismiss={() => tell(undefined)} />}
      </div>
      <div className="frame-screen">
        <Screen parts={parts} tell={tell} />
      </div>
      <FileDeskView
        desk={desk}
        strings={fileStrings}
        hasFolder={edition === 'desktop'}
        dateOf={moments.moment}
      />
      <StatusBar mark={mark} save={words}>
        {scarce !== undefined && (
          <p role="alert" className="status-warning">
            ▲ {fileStrings.scarceSpace(Math.floor(scarce / 1_000_000))}
          </p>
        )}
        {edition === 'browser' ? (
          <p>{strings.browserEdition}</p>
        ) : (
          <BackupLine
            watch={backups}
            strings={keepingStrings.backupLine}
            moments={moments}
            onOpen={showBackups}
          />
        )}
        <p>{strings.sessionsInAll(sessions.length)}</p>
      </StatusBar>
    </div>
  );
}
