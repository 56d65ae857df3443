import { describe, expect, it, test } from 'vitest';
import type { Session } from '#shared/domain/session.ts';
import { compose } from '#shared/report/compose.ts';
import { inlinesOfRuns, printsAlike } from '#shared/report/inlines-of-runs.ts';
import type { Paragraph } from '#shared/report/paper.ts';
import { wordsOf } from '#shared/report/runs.ts';
import { paragraphsOf } from '#tests/support/paper-lines.ts';
import { sampleSession } from '#tests/support/sample-session.ts';

function paragraphs(session: Session): readonly Paragraph[] {
  return paragraphsOf(compose(session, 'report', 'es'));
}

describe('a composed paragraph as a text that can be edited', () => {
  it('prints the same when it is composed again as an override', () => {
    const session = sampleSession();
    const before = paragraphs(session);
    const overrides = Object.fromEntries(
      before.map(({ key, runs }) => [
        `report/es/${key}`,
        { text: inlinesOfRuns(runs), composedThen: wordsOf(runs) },
      ]),
    );
    const after = paragraphs({ ...session, overrides });
    expect(after.map(({ runs }) => runs)).toEqual(before.map(({ runs }) => runs));
    expect(new Set(after.map(({ state }) => state))).toEqual(new Set(['edited']));
  });

  it('keeps marks, breaks and notes', () => {
    expect(
      inlinesOfRuns([
        { kind: 'text', text: 'uno', marks: ['bold'], language: 'es' },
        { kind: 'text', text: ' dos', marks: [], language: 'es' },
        { kind: 'text', text: ' three', marks: [], language: 'en' },
        { kind: 'break' },
        { kind: 'note', note: 'n1', number: 1 },
      ]),
    ).toEqual([
      { kind: 'text', text: 'uno', marks: ['bold'] },
      { kind: 'text', text: ' dos three' },
      { kind: 'break' },
      { kind: 'note', note: 'n1' },
    ]);
  });
});

test('texts print alike however they are cut, and not when a mark, a word or a note differs', () => {
  const whole = [{ kind: 'text', text: 'uno dos' }] as const;
  expect(
    printsAlike(whole, [
      { kind: 'text', text: 'uno', marks: [] },
      { kind: 'text', text: '' },
      { kind: 'text', text: ' dos' },
    ]),
  ).toBe(true);
  expect(printsAlike(whole, [{ kind: 'text', text: 'uno dos', marks: ['italic'] }])).toBe(false);
  expect(printsAlike(whole, [{ kind: 'text', text: 'uno tres' }])).toBe(false);
  expect(printsAlike(whole, [...whole, { kind: 'note', note: 'n1' }])).toBe(false);
});
