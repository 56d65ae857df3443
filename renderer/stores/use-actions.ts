import { useEffect, useRef } from 'react';
import { type ActionName, actionNames } from '#shared/actions/action.ts';
import type { ActionHandlers } from './action-desk.ts';
import { useWindow } from './window-context.ts';

function namesIn(handlers: ActionHandlers): readonly ActionName[] {
  return actionNames.filter((action) => handlers[action] !== undefined);
}

/** Says what this part of the window can do while it is there; `handlers` may be new at each drawing. */
export function useActions(handlers: ActionHandlers): void {
  const { actions } = useWindow();
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  const names = namesIn(handlers).join(' ');
  useEffect(() => {
    const possible = new Set(namesIn(latest.current).filter((name) => names.includes(name)));
    return actions.getState().provide({ possible, handler: (action) => latest.current[action] });
  }, [actions, names]);
}
