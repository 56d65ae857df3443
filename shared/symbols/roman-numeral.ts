import { matchAt } from './match-at.ts';

/** The longest well-formed numeral at one place; it may be empty. */
const numeral = /M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})/iy;

const values: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** Where the longest well-formed numeral that starts at `at` ends; `at` itself where none does. */
export function endOfRoman(text: string, at: number): number {
  return at + (matchAt(numeral, text, at)?.[0].length ?? 0);
}

/** The value of a numeral from I to MMMCMXCIX, in either case; undefined for anything else. */
export function parseRoman(text: string): number | undefined {
  if (text === '' || endOfRoman(text, 0) !== text.length) return undefined;
  let rest = text.toUpperCase();
  let total = 0;
  for (const [letters, value] of values) {
    while (rest.startsWith(letters)) {
      total += value;
      rest = rest.slice(letters.length);
    }
  }
  return total;
}

/** The numeral of a whole number from 1 to 3999, in capitals; undefined for any other number. */
export function printRoman(number: number): string | undefined {
  if (!Number.isInteger(number) || number < 1 || number > 3999) return undefined;
  let rest = number;
  let printed = '';
  for (const [letters, value] of values) {
    while (rest >= value) {
      printed += letters;
      rest -= value;
    }
  }
  return printed;
}
