import { type KnownPerson, wordsOf } from '#shared/domain/directory/people-of.ts';
import type { Language } from '#shared/domain/language.ts';
import { stateName } from '#shared/drafting/state-names.ts';

/** Position and institution of a person in one line; the state where the position does not say it. */
export function describedFacts(
  { position, institution, state }: KnownPerson,
  language: Language,
): string {
  const words = [position, institution].map((text) => wordsOf(text, language) || wordsOf(text));
  if (state && !words[0]) words.push(stateName(state, language));
  return words.filter(Boolean).join(', ');
}
