import { useSyncExternalStore } from 'react';

/** From this width of the window on there is room for a whole sheet beside the editor. */
const wide = '(min-width: 1600px)';

function watch(onChange: () => void): () => void {
  const query = matchMedia(wide);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** Whether the window is wide enough to show whole sheets unless something else is chosen. */
export function useWideWindow(): boolean {
  return useSyncExternalStore(watch, () => matchMedia(wide).matches);
}
