import { describe, expect, test } from 'vitest';
import {
  contradictsItsYear,
  expectedAssemblyRoman,
  ordinaryAssemblySession,
} from '#shared/symbols/assembly-session.ts';
import { parseSymbol } from '#shared/symbols/parse-symbol.ts';
import { publishedSymbols } from './published-symbols.ts';

function sessionOf(text: string) {
  const symbol = parseSymbol(text);
  if (symbol?.kind !== 'resolution') throw new Error(`${text} is no resolution`);
  return symbol.session;
}

test('the Assembly has met in ordinary session once a year since 1971', () => {
  expect(ordinaryAssemblySession(1971)).toBe(1);
  expect(ordinaryAssemblySession(2024)).toBe(54);
});

test('the year of an ordinary session gives its number, in either century', () => {
  expect(expectedAssemblyRoman(sessionOf('AG/RES. 85 (O/72)'))).toBe('II');
  expect(expectedAssemblyRoman(sessionOf('AG/RES. 3029 (LIV-O/24)'))).toBe('LIV');
});

test('extraordinary sessions and meetings follow no such rule', () => {
  expect(expectedAssemblyRoman(sessionOf('AG/RES. 1 (XLVII-E/14)'))).toBeUndefined();
  expect(expectedAssemblyRoman(sessionOf('CP/RES. 953 (1700/09)'))).toBeUndefined();
});

describe('a number that contradicts its year', () => {
  test('is none of the published ones', () => {
    const ordinary = publishedSymbols.filter(
      ({ parsed }) => parsed.organ === 'AG' && parsed.session_kind === 'O',
    );
    expect(ordinary.length).toBeGreaterThan(20);
    for (const { raw } of ordinary) expect(contradictsItsYear(sessionOf(raw))).toBe(false);
  });

  test('is noticed', () => {
    expect(contradictsItsYear(sessionOf('AG/RES. 2248 (XXXVII-O/06)'))).toBe(true);
    expect(contradictsItsYear(sessionOf('AG/RES. 2248 (IIII-O/74)'))).toBe(true);
    expect(contradictsItsYear(sessionOf('AG/RES. 2248 (XXXVII-E/06)'))).toBe(false);
  });
});
