import { describe, expect, test } from 'vitest';
import { bodies, bodiesWith } from '#shared/domain/directory/bodies.ts';
import { findBodies } from '#shared/domain/directory/body-search.ts';
import { formsIn, knownStates, refOf } from '#shared/domain/directory/known-states.ts';
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

describe('a state that the office writes otherwise', () => {
  const belize = { iso3: 'BLZ', printed: { es: 'Belice' }, forms: [{ es: 'Honduras Británica' }] };
  const left = {
    iso3: 'NIC',
    forms: [],
    memberships: [{ standing: 'member' as const, since: '1950', until: '2023-11-18' }],
  };
  const added = { iso3: 'XKX', printed: { es: 'Kosovo' }, forms: [] };
  const states = knownStates([belize, left, added]);
  const found = (iso3: string) => states.find((state) => state.iso3 === iso3);

  test('is chosen with its printed form, and found by every other', () => {
    expect(findStates('honduras brit', 'es', states)[0]?.state.iso3).toBe('BLZ');
    const state = found('BLZ');
    expect(state && refOf(state)).toEqual({ iso3: 'BLZ', printed: { es: 'Belice' } });
    expect(state && formsIn(state, 'es')).toEqual(['Belize', 'Belice', 'Honduras Británica']);
  });

  test('that left is a member up to its last day, and then comes last', () => {
    const standings = (date: string) => standingOf('NIC', states, date);
    expect([standings('2023-11-18'), standings('2023-11-19')]).toEqual(['member', undefined]);
    const after = findStates('', 'es', states, '2024-01-01');
    expect(after.at(-1)?.state.iso3).toBe('XKX');
    expect(after.at(-2)).toMatchObject({ state: { iso3: 'NIC' }, standing: undefined });
  });

  test('that no table has is known by the name that the office gave it', () => {
    const state = found('XKX');
    expect(state && refOf(state).printed?.en).toBe('Kosovo');
  });
});

test('a body of the office stands in the place of the built-in one, and a new one after them', () => {
  const council = bodies.find(({ id }) => id === 'CP');
  if (!council) throw new Error('there is no Permanent Council');
  const renamed = { ...council, series: 'OEA/Ser.G/I' };
  const known = bodiesWith([{ ...council, id: 'new', symbol: 'CP/NEW' }, renamed]);
  expect(known.filter(({ id }) => id === 'CP')).toEqual([renamed]);
  expect(known.at(-1)?.symbol).toBe('CP/NEW');
  expect(known).toHaveLength(bodies.length + 1);
});
