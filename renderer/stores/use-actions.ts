import { useEffect, useRef } from 'react';
import { type ActionName, actionNames } from '#shared/actions/action.ts';
import type { ActionDeskState, ActionHandlers } from './action-desk.ts';
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
  const provision = useRef<ReturnType<ActionDeskState['provide']>>(undefined);
  useEffect(() => {
    const handler = (action: ActionName) => latest.current[action];
    const provided = actions.getState().provide({ possible: new Set(), handler });
    provision.current = provided;
    return provided.end;
  }, [actions]);
  // What can be done changes with every step: the part must not come before others for that.
  useEffect(() => {
    provision.current?.change(
      new Set(namesIn(latest.current).filter((name) => names.includes(name))),
    );
  }, [names]);
}
