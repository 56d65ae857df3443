import { expect, test } from 'vitest';
import { endOfRoman, parseRoman, printRoman } from '#shared/symbols/roman-numeral.ts';

test('every numeral from 1 to 3999 reads back as its number, in either case', () => {
  for (let number = 1; number <= 3999; number += 1) {
    const printed = printRoman(number) ?? '';
    expect(parseRoman(printed)).toBe(number);
    expect(parseRoman(printed.toLowerCase())).toBe(number);
  }
});

test('numerals are printed as the Assembly prints its sessions', () => {
  expect([1, 4, 9, 36, 40, 54, 1994].map(printRoman)).toStrictEqual([
    'I',
    'IV',
    'IX',
    'XXXVI',
    'XL',
    'LIV',
    'MCMXCIV',
  ]);
});

test.each(['', 'IIII', 'VV', 'IC', 'XXXXI', 'MMMM', 'X1', 'ABC', ' X'])(
  '"%s" is no numeral',
  (text) => {
    expect(parseRoman(text)).toBeUndefined();
  },
);

test.each([0, -1, 4000, 1.5, Number.NaN])('%s has no numeral', (number) => {
  expect(printRoman(number)).toBeUndefined();
});

test('the longest well-formed numeral ends before what cannot continue it', () => {
  expect(endOfRoman('XXXVIIICES', 0)).toBe(7);
  expect(endOfRoman('IVCEPCIDI', 0)).toBe(2);
  expect(endOfRoman('CP', 1)).toBe(1);
});
