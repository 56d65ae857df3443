import { expect, test } from 'vitest';
import { actionDesk, possibleActions } from '#renderer/stores/action-desk.ts';
import type { ActionName } from '#shared/actions/action.ts';

function provider(done: string[], name: string, ...possible: readonly ActionName[]) {
  return {
    possible: new Set(possible),
    handler: (action: ActionName) => () => void done.push(`${name} ${action}`),
  };
}

test('the part of the window that came last is asked first, whatever others can do meanwhile', () => {
  const done: string[] = [];
  const desk = actionDesk();
  const { provide, carryOut } = desk.getState();
  const frame = provide(provider(done, 'frame', 'newItem'));
  const section = provide(provider(done, 'section', 'newItem'));
  carryOut('newItem');
  frame.change(new Set<ActionName>(['newItem', 'undo']));
  carryOut('newItem');
  section.end();
  carryOut('newItem');
  expect(done).toEqual(['section newItem', 'section newItem', 'frame newItem']);
  expect(possibleActions(desk.getState())).toEqual(['undo', 'newItem']);
  frame.end();
  expect(carryOut('undo')).toBe(false);
});
