import { printNumbered } from './normal-form.ts';
import { shortYear } from './short-year.ts';
import type { SymbolSpelling } from './symbol-spelling.ts';

/** A paper of a meeting. Order of business, minutes and summary of one meeting share its number. */
export interface MeetingPaper {
  readonly organ: string;
  readonly class: 'OD' | 'ACTA' | 'SA';
  /** Number of the meeting. */
  readonly number: number;
  /** Calendar year of the meeting, in full. */
  readonly year: number;
}

/** The symbol that a paper of a meeting will bear, in normal form: `CP/OD-1592/07`. */
export function proposeSymbol(
  { organ, class: documentClass, number, year }: MeetingPaper,
  spelling: SymbolSpelling = {},
): string {
  const symbol = { organ, documentClass, number, year: shortYear(year), modifiers: {} };
  return printNumbered(symbol, spelling);
}
