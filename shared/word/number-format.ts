const romanDigits = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

function roman(number: number): string {
  let left = number;
  let digits = '';
  for (const [value, digit] of romanDigits) {
    for (; left >= value; left -= value) digits += digit;
  }
  return digits;
}

/** `z` is followed by `aa`, then `bb`: Word repeats the letter (ECMA-376-1, 17.18.59). */
function letters(number: number): string {
  const letter = String.fromCharCode(97 + ((number - 1) % 26));
  return letter.repeat(Math.floor((number - 1) / 26) + 1);
}

/** A list's number as Word prints it in a format; formats of other scripts fall back to Arabic figures. */
export function numberInFormat(number: number, format: string): string {
  if (number < 1 && format !== 'decimal' && format !== 'decimalZero') return '';
  switch (format) {
    case 'lowerLetter':
      return letters(number);
    case 'upperLetter':
      return letters(number).toUpperCase();
    case 'lowerRoman':
      return roman(number);
    case 'upperRoman':
      return roman(number).toUpperCase();
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'none':
    case 'bullet':
      return '';
    default:
      return String(number);
  }
}
