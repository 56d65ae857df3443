import type { Session } from './session.ts';
import { isUnwritten } from './text.ts';

/** Facts without which the papers of a session cannot leave, as far as the saved form does not ask for them. */
export const missingFacts = ['number', 'theme', 'purpose', 'place'] as const;
export type MissingFact = (typeof missingFacts)[number];

/**
 * What the session still lacks: its number; the theme where the meeting is held for one; the purpose of a
 * mandate; and for the times that the report tells, where that was (domain.md 1.1 and 4.1).
 */
export function factsMissingIn(session: Session): readonly MissingFact[] {
  const { number, kind, theme, mandate, start, end, place } = session;
  const lacks: Readonly<Record<MissingFact, boolean>> = {
    number: number === undefined,
    theme: kind === 'special' && (!theme || isUnwritten(theme)),
    purpose: mandate !== undefined && (!mandate.purpose || isUnwritten(mandate.purpose)),
    place: (start !== undefined || end !== undefined) && Object.keys(place ?? {}).length === 0,
  };
  return missingFacts.filter((fact) => lacks[fact]);
}
