import { useCallback, useEffect, useMemo, useState } from 'react';
import { useWindow, useWorkspace, useWriting } from '#renderer/stores/window-context.ts';
import {
  type CorrectableBlock,
  correctableParagraphs,
} from '#shared/report/correctable-paragraphs.ts';

/** How long typing has to pause before the paper is composed again, in milliseconds. */
const pause = 150;

interface Correctable {
  readonly blocks: readonly CorrectableBlock[];
  /** Composes now: something was done that is to be seen at once. */
  readonly refresh: () => void;
}

/**
 * The paragraphs of the paper that is shown. Composing a long paper takes longer than a keystroke may, so that
 * they follow the session when typing pauses.
 */
export function useCorrectable(): Correctable {
  const { sessions } = useWindow();
  const paper = useWorkspace((state) => state.paper);
  const language = useWriting();
  const [settled, setSettled] = useState(() => sessions.getState().open?.present);
  const refresh = useCallback(() => {
    const present = sessions.getState().open?.present;
    if (present) setSettled(present);
  }, [sessions]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    refresh();
    const stop = sessions.subscribe(({ open }, { open: before }) => {
      if (open?.present === before?.present) return;
      clearTimeout(timer);
      timer = setTimeout(refresh, open?.present.id === before?.present.id ? pause : 0);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [sessions, refresh]);
  const blocks = useMemo(
    () => (settled ? correctableParagraphs(settled, paper, language) : []),
    [settled, paper, language],
  );
  return { blocks, refresh };
}
