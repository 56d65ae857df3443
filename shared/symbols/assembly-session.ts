import type { AdoptingSession } from './document-symbol.ts';
import { printRoman } from './roman-numeral.ts';
import { fullYear } from './short-year.ts';

/** The General Assembly met first in 1971, and in ordinary session once a year since. */
const yearBeforeFirst = 1970;

/** The number of the Assembly's ordinary session of a year: 1 in 1971, 36 in 2006. */
export function ordinaryAssemblySession(year: number): number {
  return year - yearBeforeFirst;
}

/**
 * The roman number that the Assembly's ordinary session must carry, by its year. Undefined for
 * extraordinary sessions, which follow no such rule, and for the meetings of a council.
 */
export function expectedAssemblyRoman(session: AdoptingSession): string | undefined {
  if (session.kind !== 'period' || session.nature !== 'O') return undefined;
  return printRoman(ordinaryAssemblySession(fullYear(session.year)));
}

/** Whether the number of an ordinary session of the Assembly, where one is printed, contradicts its year. */
export function contradictsItsYear(session: AdoptingSession): boolean {
  const expected = expectedAssemblyRoman(session);
  return (
    session.kind === 'period' &&
    session.roman !== undefined &&
    expected !== undefined &&
    session.roman !== expected
  );
}
