const toSixteen = [
  'zéro',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
];
const tens = ['', 'dix', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante'];

function belowHundred(n: number): string {
  if (n <= 16) return toSixteen[n] ?? '';
  if (n < 20) return `dix-${toSixteen[n - 10]}`;
  if (n === 80) return 'quatre-vingts';
  if (n > 80) return `quatre-vingt-${belowHundred(n - 80)}`;
  // 70 to 79 count on from sixty.
  const ten = n >= 70 ? 6 : Math.floor(n / 10);
  const rest = n - ten * 10;
  if (rest === 0) return tens[ten] ?? '';
  return `${tens[ten]}${rest === 1 || rest === 11 ? ' et ' : '-'}${belowHundred(rest)}`;
}

/** A whole number from 0 to 199 in French words, masculine, in the traditional spelling: `vingt et un`. */
export function frenchCardinal(n: number): string {
  if (n < 100) return belowHundred(n);
  return n === 100 ? 'cent' : `cent ${belowHundred(n - 100)}`;
}
