import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  finishBurst,
  type History,
  longestHistory,
  newHistory,
  nextSteps,
  record,
  redo,
  undo,
} from '#shared/history/history.ts';

type Words = History<{ readonly words: string }, string>;

function typed(history: Words, words: string, burst?: string): Words {
  return record(history, { words }, `escribir ${words}`, burst);
}

describe('history', () => {
  it('gives back the very states it was given', () => {
    const empty: Words = newHistory({ words: '' });
    const one = typed(empty, 'uno');
    expect(undo(one).present).toBe(empty.present);
    expect(redo(undo(one)).present).toBe(one.present);
  });

  it('names what would be undone and redone', () => {
    const two = typed(typed(newHistory({ words: '' }), 'uno'), 'dos');
    expect(nextSteps(undo(two))).toEqual({ undo: 'escribir uno', redo: 'escribir dos' });
    expect(nextSteps(newHistory({}))).toEqual({});
  });

  it('undoes a burst of typing at once, and not what came before it', () => {
    let history = typed(newHistory<{ words: string }, string>({ words: '' }), 'antes', 'a');
    for (const words of ['h', 'ho', 'hol', 'hola']) history = typed(history, words, 'b');
    expect(undo(history).present.words).toBe('antes');
    expect(redo(undo(history)).present.words).toBe('hola');
  });

  it('begins a new step when typing goes on after an undo', () => {
    const burst = typed(typed(newHistory({ words: '' }), 'a', 'x'), 'ab', 'x');
    const again = typed(redo(undo(burst)), 'abc', 'x');
    expect(undo(again).present.words).toBe('ab');
  });

  it('begins a new step when typing goes on after a burst that was finished', () => {
    const burst = typed(typed(newHistory({ words: '' }), 'a', 'x'), 'ab', 'x');
    const finished = finishBurst(burst);
    expect(finished.present).toBe(burst.present);
    expect(undo(typed(finished, 'abc', 'x')).present.words).toBe('ab');
    expect(undo(finished).present.words).toBe('');
    expect(finishBurst(finished)).toBe(finished);
  });

  it('cannot redo what was undone before a new edit', () => {
    const history = typed(undo(typed(newHistory({ words: '' }), 'uno')), 'dos');
    expect(redo(history)).toBe(history);
  });

  it('takes an edit that changes nothing for no edit', () => {
    const history = typed(newHistory({ words: '' }), 'uno');
    expect(record(history, history.present, 'nada')).toBe(history);
  });

  it(`keeps ${longestHistory} steps`, () => {
    let history: Words = newHistory({ words: 'primero' });
    for (let count = 0; count < longestHistory + 500; count += 1)
      history = typed(history, `${count}`);
    expect(history.past).toHaveLength(longestHistory);
    let steps = 0;
    while (undo(history) !== history) {
      history = undo(history);
      steps += 1;
    }
    expect([steps, history.present.words]).toEqual([longestHistory, '499']);
  });

  it('ends where it began after any walk that undoes all it did', () => {
    const act = fc.oneof(
      fc.record({ kind: fc.constant('type' as const), words: fc.string() }),
      fc.constant({ kind: 'undo' as const }),
      fc.constant({ kind: 'redo' as const }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 200 }), (acts) => {
        const first: Words = newHistory({ words: 'primero' });
        let history = first;
        for (const each of acts) {
          if (each.kind === 'type') history = typed(history, each.words);
          else history = each.kind === 'undo' ? undo(history) : redo(history);
        }
        while (undo(history) !== history) history = undo(history);
        expect(history.present).toBe(first.present);
      }),
    );
  });
});
