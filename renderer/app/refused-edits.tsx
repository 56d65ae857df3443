import { useEffect } from 'react';
import { useWindow } from '#renderer/stores/window-context.ts';

/** Shows why an edit was refused, whoever asked for it: what it takes away is cited in these places. */
export function RefusedEdits() {
  const { sessions, workspace } = useWindow();
  useEffect(
    () =>
      sessions.subscribe(({ refusal }, before) => {
        if (refusal && refusal !== before.refusal)
          workspace.getState().showDialog({ kind: 'cited', citations: refusal });
      }),
    [sessions, workspace],
  );
  return null;
}
