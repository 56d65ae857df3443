import { printRoman } from '#shared/symbols/roman-numeral.ts';

/** A list's number in small letters: a to z, then aa, bb. Word repeats the letter (ECMA-376-1, 17.18.59). */
export function letterNumber(number: number): string {
  const letter = String.fromCharCode(97 + ((number - 1) % 26));
  return letter.repeat(Math.floor((number - 1) / 26) + 1);
}

/** A list's number in small roman figures; beyond those it stays in Arabic ones. */
export function romanNumber(number: number): string {
  return printRoman(number)?.toLowerCase() ?? String(number);
}
