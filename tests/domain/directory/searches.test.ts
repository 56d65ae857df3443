import { describe, expect, test } from 'vitest';
import { findBodies } from '#shared/domain/directory/body-search.ts';
import { findStates, standingOf } from '#shared/domain/directory/state-search.ts';
import { matchRank, plainLetters } from '#shared/domain/plain-letters.ts';

function codes(words: string): readonly string[] {
  return findStates(words, 'es').map(({ state }) => state.iso3);
}

describe('a search in the directory of states', () => {
  test('finds a state without accents, by its code and by its name in another language', () => {
    expect(codes('mexico')[0]).toBe('MEX');
    expect(codes('BLZ')).toContain('BLZ');
    expect(codes('united states')).toContain('USA');
    expect(codes('nowhere at all')).toEqual([]);
  });

  test('puts what begins so before what merely has the word, and members before observers', () => {
    expect(codes('bar').slice(0, 2)).toEqual(['BRB', 'ATG']);
    const standings = findStates('', 'es').map(({ standing }) => standing);
    expect(standings).toHaveLength(105);
    expect(standings.lastIndexOf('member')).toBeLessThan(standings.indexOf('observer'));
  });

  test('tells members from observers, and knows no other code', () => {
    expect([standingOf('BLZ'), standingOf('ESP'), standingOf('XXX')]).toEqual([
      'member',
      'observer',
      undefined,
    ]);
  });
});

test('a body is found by its symbol, and by its name in any language', () => {
  expect(findBodies('CP/CAJP', 'es')[0]?.symbol).toBe('CP/CAJP');
  expect(findBodies('consejo permanente', 'es')[0]?.id).toBe('CP');
  expect(findBodies('permanent council', 'es').map(({ id }) => id)).toContain('CP');
});

test('words are compared by their letters alone', () => {
  expect(plainLetters('  Côte-d’Ivoire, S. A. ')).toBe('cote d ivoire s a');
  expect([matchRank('lisa shoman', 'lisa'), matchRank('lisa shoman', 'sho li')]).toEqual([0, 1]);
  expect([matchRank('lisa shoman', 'oman'), matchRank('lisa shoman', 'x')]).toEqual([2, undefined]);
});
