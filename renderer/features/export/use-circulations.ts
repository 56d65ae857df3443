import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Circulation } from '#renderer/stores/circulations.ts';
import { useSession, useWindow } from '#renderer/stores/window-context.ts';

const none: readonly Circulation[] = [];

/** What circulated of the open session, the newest first; nothing until it was read. */
export function useCirculations(): readonly Circulation[] {
  const { circulations } = useWindow();
  const id = useSession((session) => session.id);
  const list = useStore(circulations, (state) => state.list);
  useEffect(() => {
    void circulations.getState().read(id);
  }, [circulations, id]);
  return list ?? none;
}
