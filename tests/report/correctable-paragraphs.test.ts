import { expect, it } from 'vitest';
import type { Session } from '#shared/domain/session.ts';
import { plainText } from '#shared/domain/text.ts';
import { compose } from '#shared/report/compose.ts';
import { correctableParagraphs } from '#shared/report/correctable-paragraphs.ts';
import { wordsOf } from '#shared/report/runs.ts';
import { sampleSession } from '#tests/support/sample-session.ts';

function correctable(parts: Partial<Session> = {}) {
  const session = { ...sampleSession(), ...parts };
  return correctableParagraphs(session, compose(session, 'report', 'es')).flatMap(
    ({ paragraphs }) => paragraphs,
  );
}

function find(key: string, parts: Partial<Session>) {
  return correctable(parts).find((each) => each.key === key);
}

const lead = 'session.conclusionLead';
const leftOut = [{ paper: 'report', paragraph: 'p02.line' }] as const;

it('what a paper leaves out is still there, in its place and without a number', () => {
  const keys = correctable().map(({ key }) => key);
  const some = correctable({ leftOut });
  expect(some.map(({ key }) => key)).toEqual(keys);
  const [left, next] = some.filter(({ key }) => ['p02.line', 'p03.line'].includes(key));
  expect(left).toMatchObject({ state: 'leftOut', label: '' });
  expect(next).toMatchObject({ state: 'composed', label: '2.' });
});

it('beside an edited paragraph stands what composition says, with its notes', () => {
  const [composed] = [find(lead, {})?.composed];
  const edited = find(lead, {
    overrides: {
      [`report/es/${lead}`]: { text: [{ kind: 'text', text: 'A mano:' }], composedThen: '' },
    },
  });
  expect(edited).toMatchObject({ state: 'stale', inlines: [{ text: 'A mano:' }] });
  expect(edited?.composed).toEqual(composed);
  expect(wordsOf(composed ?? [])).toContain('acordó');
});

it('a free paragraph stands where it prints, and nothing is composed of it', () => {
  const free = {
    id: 'f1',
    paper: 'report',
    after: 'p01.line',
    text: plainText('es', 'Libre'),
  } as const;
  const all = correctable({ freeParagraphs: [free], leftOut });
  const place = all.findIndex(({ key }) => key === 'p01.line');
  expect(all[place + 1]).toMatchObject({
    key: 'f1.free',
    state: 'free',
    composed: undefined,
    source: { record: 'f1' },
  });
});

it('what a hand did to another paper or language is not told', () => {
  const text = [{ kind: 'text', text: 'x' }] as const;
  const overrides = { [`report/en/${lead}`]: { text, composedThen: '' } };
  const other = [{ paper: 'orderOfBusiness', paragraph: 'p02.line' }] as const;
  expect(correctable({ overrides, leftOut: other })).toEqual(correctable());
});
