import { expect, test } from 'vitest';
import { searchAnswers } from '#renderer/workers/search-answers.ts';
import type { SearchAnswer } from '#renderer/workers/search-work.ts';

/** A worker whose clock moves on by a millisecond at each look, and whose turns come when they are given. */
function worker() {
  const answers: SearchAnswer[] = [];
  const waiting: (() => void)[] = [];
  let time = 0;
  const hear = searchAnswers({
    answer: (answer) => answers.push(answer),
    now: () => {
      time += 1;
      return time;
    },
    soon: (task) => waiting.push(task),
  });
  const sessions = Array.from({ length: 3000 }, (_, place) => ({
    session: `s${place}`,
    date: '2007-05-02',
    texts: ['', 'agua'],
  }));
  hear({ kind: 'put', sessions });
  const finish = () => {
    while (waiting.length > 0) waiting.shift()?.();
  };
  return { hear, answers, finish };
}

test('a search that takes long tells what it has, and then all of it', () => {
  const { hear, answers, finish } = worker();
  hear({ kind: 'ask', asker: 'list', number: 1, typed: 'agua' });
  finish();
  expect(answers.map(({ isWhole, found }) => [isWhole, found.length])).toStrictEqual([
    [false, 60],
    [true, 3000],
  ]);
});

test('a later question calls off an earlier one of the same asker, and nobody else’s', () => {
  const { hear, answers, finish } = worker();
  hear({ kind: 'ask', asker: 'list', number: 1, typed: 'agua' });
  hear({ kind: 'ask', asker: 'palette', number: 2, typed: 'ag' });
  hear({ kind: 'ask', asker: 'list', number: 3, typed: 'agu' });
  finish();
  const whole = answers.filter(({ isWhole }) => isWhole).map(({ number }) => number);
  expect(whole.toSorted()).toStrictEqual([2, 3]);
});

test('a question that is not asked any more is not answered', () => {
  const { hear, answers, finish } = worker();
  hear({ kind: 'ask', asker: 'list', number: 1, typed: 'agua' });
  hear({ kind: 'end', asker: 'list' });
  finish();
  expect(answers.filter(({ isWhole }) => isWhole)).toStrictEqual([]);
});

test('a session that is removed is found no more', () => {
  const { hear, answers, finish } = worker();
  hear({ kind: 'put', sessions: [{ session: 'one', date: '2007-05-02', texts: ['', 'fuego'] }] });
  hear({ kind: 'remove', sessions: ['one'] });
  hear({ kind: 'ask', asker: 'list', number: 1, typed: 'fuego' });
  finish();
  expect(answers).toMatchObject([{ isWhole: true, found: [], indexed: 3000 }]);
});
