import { type AgreementVerb, agreementVerbs } from '#shared/domain/agreement.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Session } from '#shared/domain/session.ts';
import { draftingIn } from '#shared/drafting/drafting-in.ts';

/** The verbs of the library, those first that sessions use most, the others as the library has them. */
export function verbsByUse(sessions: readonly Session[]): readonly AgreementVerb[] {
  const uses = new Map<AgreementVerb, number>();
  for (const { agreements } of sessions) {
    for (const { verb } of agreements) uses.set(verb, (uses.get(verb) ?? 0) + 1);
  }
  return agreementVerbs.toSorted((one, other) => (uses.get(other) ?? 0) - (uses.get(one) ?? 0));
}

/** A verb with its words in one language. */
export interface NamedVerb {
  readonly verb: AgreementVerb;
  readonly words: string;
}

/**
 * Verbs as they print in a language, in the order given. Two that print alike are offered once: as `present`
 * where that is one of them, else as the first.
 */
export function namedVerbs(
  verbs: readonly AgreementVerb[],
  language: Language,
  present?: AgreementVerb,
): readonly NamedVerb[] {
  const drafting = draftingIn(language);
  const byWords = new Map<string, NamedVerb>();
  for (const verb of verbs) {
    const words = drafting.agreementVerb(verb);
    if (!byWords.has(words) || verb === present) byWords.set(words, { verb, words });
  }
  return [...byWords.values()];
}
