import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { Button } from '#renderer/components/button.tsx';
import { SectionHead } from '#renderer/components/section-head.tsx';
import { useActions } from '#renderer/stores/use-actions.ts';
import { useSession, useWindow } from '#renderer/stores/window-context.ts';
import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { type KeptVersion, keptVersions } from './kept-version.ts';
import { useVersionWords } from './version-words.ts';
import { VersionsScreen } from './versions-screen.tsx';

/** The kept states of the open session, snapshots and circulations: what each said, what changed, and the way back. */
export function VersionsSection() {
  const { past, circulations, toasts, sessions, keeper, actions } = useWindow();
  const words = useVersionWords();
  const { versionKept } = useWords(frameWords);
  const present = useSession((session) => session);
  const { states, readStates, goBackTo } = useStore(past);
  const { list, read } = useStore(circulations);
  useEffect(() => {
    void readStates(present.id);
    void read(present.id);
  }, [readStates, read, present.id]);
  const versions = useMemo(() => states && list && keptVersions(states, list), [states, list]);
  useActions({
    keepVersion: () => {
      keeper.keepVersion(present.id);
      toasts.tell({ text: versionKept });
      void readStates(present.id);
    },
  });

  const restore = (version: KeptVersion) => {
    goBackTo(version, present);
    const { symbol } = version.kind === 'circulated' ? version.circulation : {};
    toasts.tell({
      text:
        version.kind === 'circulated'
          ? words.circulations.restored(symbol ?? '–')
          : words.versions.restored(words.moments.moment(version.taken)),
      undo: {
        name: words.undo,
        // Once something else was edited, it is no longer the last step.
        run: () => {
          const { open, undo: takeBack } = sessions.getState();
          if (open?.present === version.session) takeBack();
        },
      },
    });
  };
  return (
    <>
      <SectionHead title={words.versions.title}>
        <Button size="small" icon="save" onClick={() => actions.getState().carryOut('keepVersion')}>
          {words.circulations.keepVersion}
        </Button>
        <Button size="small" icon="send" onClick={() => actions.getState().carryOut('circulate')}>
          {words.circulations.circulate}
        </Button>
      </SectionHead>
      {versions && (
        <VersionsScreen present={present} versions={versions} words={words} onRestore={restore} />
      )}
    </>
  );
}
