import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyCommand } from '#shared/commands/apply-command.ts';
import type { Session } from '#shared/domain/session.ts';
import { compose } from '#shared/report/compose.ts';
import { sharedPaper } from '#shared/report/shared-paper.ts';
import { drawCommand } from '#tests/support/generated/arbitrary-command.ts';
import { drawFrom } from '#tests/support/generated/draw.ts';
import { idCounter } from '#tests/support/generated/sketch.ts';
import { regularSession, sampleSession } from '#tests/support/sample-session.ts';

const kinds = ['setText', 'set', 'insert', 'insert', 'move', 'remove'] as const;

/** The states that a session goes through in so many edits. */
function walk(first: Session, steps: number, generator: fc.GeneratorValue): readonly Session[] {
  const draw = drawFrom(generator);
  const fresh = idCounter();
  const states = [first];
  let session = first;
  for (let step = 0; step < steps; step += 1) {
    const freshId = (prefix: string) => fresh(`kept-${prefix}`);
    session = applyCommand(
      session,
      drawCommand(draw.pick(kinds), { draw, session, freshId }, first),
    );
    states.push(session);
  }
  return states;
}

test.for([
  ['the sample', sampleSession],
  ['a regular session', regularSession],
] as const)(
  'after any edits, a paper is the same whether its items were drafted before or not: %s',
  ([, first]) => {
    fc.assert(
      fc.property(fc.gen(), (generator) => {
        for (const session of walk(first(), 40, generator)) {
          for (const kind of ['report', 'orderOfBusiness'] as const) {
            for (const language of ['es', 'en'] as const) {
              // A copy shares no item with what was composed before.
              const anew = compose(structuredClone(session), kind, language);
              expect(compose(session, kind, language)).toEqual(anew);
            }
          }
        }
      }),
      { numRuns: 5 },
    );
  },
);

test('a paper that shares with the one before says what it would say without', () => {
  fc.assert(
    fc.property(fc.gen(), (generator) => {
      let before = compose(sampleSession(), 'report', 'es');
      for (const session of walk(sampleSession(), 40, generator)) {
        const next = compose(structuredClone(session), 'report', 'es');
        before = sharedPaper(before, next);
        expect(before).toEqual(next);
      }
    }),
    { numRuns: 5 },
  );
});
