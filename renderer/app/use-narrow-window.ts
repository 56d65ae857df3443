import { useEffect } from 'react';
import { useWindow } from '#renderer/stores/window-context.ts';

/** Below this width of the window the editor and the page cannot stand side by side. */
const narrow = '(max-width: 1119px)';

/** Lets the page lie over the editor while the window is too narrow for both. */
export function useNarrowWindow(): void {
  const { workspace } = useWindow();
  useEffect(() => {
    const query = matchMedia(narrow);
    const follow = () => workspace.getState().becomeNarrow(query.matches);
    follow();
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, [workspace]);
}
