import { letterNumber, romanNumber } from '#shared/domain/list-number.ts';

/** A list's number as Word prints it in a format; formats of other scripts fall back to Arabic figures. */
export function numberInFormat(number: number, format: string): string {
  if (number < 1 && format !== 'decimal' && format !== 'decimalZero') return '';
  switch (format) {
    case 'lowerLetter':
      return letterNumber(number);
    case 'upperLetter':
      return letterNumber(number).toUpperCase();
    case 'lowerRoman':
      return romanNumber(number);
    case 'upperRoman':
      return romanNumber(number).toUpperCase();
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'none':
    case 'bullet':
      return '';
    default:
      return String(number);
  }
}
