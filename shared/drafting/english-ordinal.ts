import { checkOrdinalRange } from './joined-ordinal.ts';

const toNineteen = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];
const tens = [
  '',
  'ten',
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
];

function belowHundred(n: number): string {
  if (n < 20) return toNineteen[n] ?? '';
  const ten = tens[Math.floor(n / 10)] ?? '';
  return n % 10 === 0 ? `${ten.slice(0, -1)}ieth` : `${ten}-${toNineteen[n % 10]}`;
}

/** An ordinal from 1 to 199 in English words: `thirty-seventh`, `one hundred first`. */
export function englishOrdinal(n: number): string {
  checkOrdinalRange(n);
  if (n < 100) return belowHundred(n);
  return n === 100 ? 'one hundredth' : `one hundred ${belowHundred(n - 100)}`;
}
