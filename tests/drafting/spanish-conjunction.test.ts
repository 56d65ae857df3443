import { describe, expect, test } from 'vitest';
import { and, or } from '#shared/drafting/spanish-conjunction.ts';
import { phrases } from './phrases.ts';

describe('the Spanish conjunction', () => {
  test.each(phrases.conjunction_cases)('before $next it is $expect ($why)', (given) => {
    expect(given.expect.split('|')).toContain(and(given.next));
  });

  test.each(phrases.o_u_cases)('before $next it is $expect ($why)', (given) => {
    expect(or(given.next)).toBe(given.expect);
  });

  test('looks at the first spoken word behind quotes, brackets, spaces and markup', () => {
    const before = ['“', '«\u00a0', '¿', '[', '(“', ' ', '*', '<b>', '<i class="x">“', '… '];
    expect(before.map((opening) => and(`${opening}Instar`))).toEqual(before.map(() => 'e'));
    expect(before.map((opening) => or(`${opening}otro`))).toEqual(before.map(() => 'u'));
    expect(before.map((opening) => and(`${opening}hielo`))).toEqual(before.map(() => 'y'));
  });

  test('hears an accent, capitals and decomposed letters', () => {
    expect(['íntegro', 'ÍNTEGRO', 'i\u0301ntegro', 'INFORMAR', 'ímpetu'].map(and)).toEqual(
      Array(5).fill('e'),
    );
    expect(['óptimo', 'ÓRGANO', 'o\u0301ptimo', 'hondo', 'HONDO'].map(or)).toEqual(
      Array(5).fill('u'),
    );
  });

  test.each([
    ['an acronym', 'IDB', 'e'],
    ['an acronym read letter by letter', 'IA', 'e'],
    ['an acronym', 'IICA', 'e'],
    ['a Roman one', 'I', 'y'],
    ['a Roman four', 'IV período', 'y'],
    ['the Yves of French', 'Yves', 'e'],
    ['ya', 'ya', 'y'],
    ['hueso', 'hueso', 'y'],
    ['nothing', '', 'y'],
    ['punctuation only', '…', 'y'],
  ])('before %s (%s) it is %s', (_, next, expected) => {
    expect(and(next)).toBe(expected);
  });

  test('o becomes u before numbers that are read with o-', () => {
    for (const next of ['8', '11', '80', '85', '800', '8.000', '11.000', '80 000', '8.000.000']) {
      expect([next, or(next)]).toEqual([next, 'u']);
    }
    for (const next of ['8,5', '11:30', '8.º', 'VIII', 'XI', '(8)', '8.']) {
      expect([next, or(next)]).toEqual([next, 'u']);
    }
  });

  test('o stays before numbers that are read otherwise', () => {
    for (const next of ['1.800', '18', '108', '7', '1 800', '11.º', '110', '08']) {
      expect([next, or(next)]).toEqual([next, 'o']);
    }
    expect(['Hollywood', 'hueso', 'VII', 'X', ''].map(or)).toEqual(Array(5).fill('o'));
  });

  test('y never changes before a number', () => {
    expect(['1', '8', '11', '100'].map(and)).toEqual(Array(4).fill('y'));
  });
});
