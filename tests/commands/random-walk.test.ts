import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changeSession, type SessionHistory } from '#shared/commands/change-session.ts';
import { commandSchema } from '#shared/commands/command-schema.ts';
import { type Session, sessionSchema } from '#shared/domain/session.ts';
import { integrityProblems } from '#shared/domain/session-integrity.ts';
import { longestHistory, newHistory, redo, undo } from '#shared/history/history.ts';
import { drawCommand } from '#tests/support/generated/arbitrary-command.ts';
import { sampleSessions } from '#tests/support/generated/arbitrary-session.ts';
import { drawFrom } from '#tests/support/generated/draw.ts';
import { idCounter } from '#tests/support/generated/sketch.ts';
import { deepFrozen } from '#tests/support/prove-command.ts';
import { regularSession, sampleSession } from '#tests/support/sample-session.ts';
import { commandCases } from './command-cases.ts';

const commandKinds = Object.values(commandCases).map(([{ command }]) => command.kind);
/** Rather more insertions than removals, and few restorations, so that there is always something to edit. */
const acts = [
  ...commandKinds.filter((kind) => kind !== 'replace'),
  ...(['insert', 'insert', 'insert', 'undo', 'undo', 'redo', 'redo'] as const),
];

interface Walked {
  readonly history: SessionHistory;
  /** How many commands of each kind changed the session. */
  readonly changes: ReadonlyMap<string, number>;
}

/** A walk of so many commands, undos and redos; every state on the way is valid, sound and never edited. */
function walk(first: Session, steps: number, generator: fc.GeneratorValue): Walked {
  const draw = drawFrom(generator);
  const fresh = idCounter();
  const freshId = (prefix: string) => fresh(`walk-${prefix}`);
  const changes = new Map<string, number>();
  let history: SessionHistory = newHistory(deepFrozen(first));
  for (let step = 0; step < steps; step += 1) {
    const act = draw.likely(2) ? 'replace' : draw.pick(acts);
    const before = history.present;
    if (act === 'undo' || act === 'redo') {
      history = act === 'undo' ? undo(history) : redo(history);
    } else {
      const command = drawCommand(act, { draw, session: before, freshId }, first);
      expect(commandSchema.safeParse(command).error).toBeUndefined();
      history = changeSession(history, command);
    }
    if (history.present === before) continue;
    changes.set(act, (changes.get(act) ?? 0) + 1);
    expect(integrityProblems(deepFrozen(history.present)), act).toEqual([]);
    if (step % 20 === 0) expect(sessionSchema.safeParse(history.present).error).toBeUndefined();
  }
  return { history, changes };
}

const starts = [
  sampleSession(),
  regularSession(),
  ...sampleSessions(40, 1862).filter(({ agenda, notes }) => agenda.length > 4 && notes.length > 2),
].slice(0, 6);

it('a walk of 2,000 commands, undos and redos ends where it began when all is undone', () => {
  const changed = new Set<string>();
  starts.forEach((first, index) => {
    const [walked] = fc.sample(
      fc.noBias(fc.gen().map((generator) => walk(first, 2000, generator))),
      { numRuns: 1, seed: 2007 + index },
    );
    if (!walked) throw new Error('no walk');
    for (const kind of walked.changes.keys()) changed.add(kind);

    expect(walked.history.past.length).toBeLessThan(longestHistory);
    let { history } = walked;
    const states: Session[] = [];
    while (undo(history) !== history) {
      states.push(history.present);
      history = undo(history);
    }
    expect(history.present).toBe(first);
    for (const state of states.toReversed()) {
      history = redo(history);
      expect(history.present).toBe(state);
    }
  });
  expect(changed).toEqual(new Set([...commandKinds, 'undo', 'redo']));
});
