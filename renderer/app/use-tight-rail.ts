import { useEffect } from 'react';
import { useWindow } from '#renderer/stores/window-context.ts';

/** Below this width of the window the names of the rail take room that the work needs. */
const tight = '(max-width: 1231px)';

/** Draws the rail together as the window becomes too narrow for its names, and out again; by choice it is otherwise. */
export function useTightRail(): void {
  const { workspace } = useWindow();
  useEffect(() => {
    const query = matchMedia(tight);
    const follow = () => workspace.getState().openRail(!query.matches);
    if (query.matches) follow();
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, [workspace]);
}
