import { useEffect } from 'react';
import { useStore } from 'zustand';
import { SectionHead } from '#renderer/components/section-head.tsx';
import { useSession, useWindow } from '#renderer/stores/window-context.ts';
import { fileWords } from '#renderer/strings/files/file-words.ts';
import { safekeepingWords } from '#renderer/strings/safekeeping/safekeeping-words.ts';
import { useMoments } from '#renderer/strings/use-moments.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { VersionsScreen } from './versions-screen.tsx';

/** The kept states of the open session: what each said, what changed, and the way back. */
export function VersionsSection() {
  const { past, toasts, sessions } = useWindow();
  const { versions, undo } = useWords(safekeepingWords);
  const names = useWords(fileWords);
  const moments = useMoments();
  const present = useSession((session) => session);
  const { states, readStates, goBackTo } = useStore(past);
  useEffect(() => {
    void readStates(present.id);
  }, [readStates, present.id]);
  return (
    <>
      <SectionHead title={versions.title} />
      {states && (
        <VersionsScreen
          present={present}
          states={states}
          strings={versions}
          names={names}
          moments={moments}
          onRestore={(state) => {
            goBackTo(state, present);
            toasts.tell({
              text: versions.restored(moments.moment(state.taken)),
              undo: {
                name: undo,
                // Once something else was edited, it is no longer the last step.
                run: () => {
                  const { open, undo: takeBack } = sessions.getState();
                  if (open?.present === state.session) takeBack();
                },
              },
            });
          }}
        />
      )}
    </>
  );
}
