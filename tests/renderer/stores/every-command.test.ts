import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SessionsState } from '#renderer/stores/sessions-store.ts';
import { sessionsStore } from '#renderer/stores/sessions-store.ts';
import { statusFeed } from '#renderer/stores/stored-sessions.ts';
import type { Session } from '#shared/domain/session.ts';
import { longestHistory } from '#shared/history/history.ts';
import { commandCases } from '#tests/commands/command-cases.ts';
import { drawCommand } from '#tests/support/generated/arbitrary-command.ts';
import { drawFrom } from '#tests/support/generated/draw.ts';
import { idCounter } from '#tests/support/generated/sketch.ts';
import { deepFrozen } from '#tests/support/prove-command.ts';
import { sampleSession } from '#tests/support/sample-session.ts';

/** A window with one session open, and what its keeper was given. */
function windowOn(session: Session) {
  const kept: Session[] = [];
  const store = sessionsStore({
    sessions: [session],
    changed: (changed) => kept.push(changed),
    flush: async () => ({ kind: 'saved' }),
    watch: statusFeed().watch,
  });
  store.getState().openSession(session.id);
  return { kept, state: (): SessionsState => store.getState() };
}

const cases = Object.values(commandCases).flatMap((ofKind) =>
  ofKind.map(({ name, session, command, expected }) => ({ name, session, command, expected })),
);

test.for(cases)('$command.kind, $name: the window applies, keeps, undoes and redoes it', (each) => {
  const { session, command, expected } = each;
  const { kept, state } = windowOn(session);
  expect(state().apply(command)).toBe(true);
  const after = state().open?.present;
  expect(after).toStrictEqual({ ...session, ...expected });
  state().undo();
  expect(state().open?.present).toBe(session);
  state().redo();
  expect(state().open?.present).toBe(after);
  expect(kept).toEqual([after, session, after]);
});

test('a walk of 2,000 edits, undos and redos through the window ends where it began', () => {
  const first = deepFrozen(sampleSession());
  const kinds = Object.values(commandCases).map(([{ command }]) => command.kind);
  const acts = [...kinds, 'insert', 'insert', 'undo', 'undo', 'redo'] as const;
  const walk = fc.gen().map((generator) => {
    const draw = drawFrom(generator);
    const fresh = idCounter();
    const window = windowOn(first);
    for (let step = 0; step < 2000; step += 1) {
      const { open, apply, undo, redo } = window.state();
      if (!open) throw new Error('no session is open');
      const act = draw.pick(acts);
      if (act === 'undo') undo();
      else if (act === 'redo') redo();
      else {
        const freshId = (prefix: string) => fresh(`walk-${prefix}`);
        const command = drawCommand(act, { draw, session: open.present, freshId }, first);
        apply(command, draw.likely(20) ? 'burst' : undefined);
      }
    }
    return window;
  });
  const [window] = fc.sample(fc.noBias(walk), { numRuns: 1, seed: 1592 });
  const steps = window?.state().open?.past.length ?? 0;
  expect(steps).toBeGreaterThan(200);
  expect(steps).toBeLessThan(longestHistory);
  expect(window?.kept.length).toBeGreaterThan(900);
  while (window && window.state().open?.present !== first) {
    const { past } = window.state().open ?? {};
    if (!past?.length) break;
    window.state().undo();
  }
  expect(window?.state().open?.present).toBe(first);
  expect(window?.state().sessions).toEqual([first]);
});
