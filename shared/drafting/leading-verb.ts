import { type AgreementVerb, agreementVerbs } from '#shared/domain/agreement.ts';
import { type Language, languages } from '#shared/domain/language.ts';
import { draftingIn } from './drafting-in.ts';

/** The verb with which an agreement begins, and the words after it. */
export interface LeadingVerb {
  readonly verb: AgreementVerb;
  readonly language: Language;
  readonly rest: string;
}

function plain(words: string): string {
  return words.toLowerCase().replaceAll('\u00a0', ' ').replaceAll('’', "'");
}

/** The words of each verb, the longest first: `Tomar nota` before a shorter one that it may begin with. */
const verbWords: ReadonlyMap<Language, readonly (readonly [AgreementVerb, string])[]> = new Map(
  languages.map((language) => [
    language,
    agreementVerbs
      .map((verb) => [verb, plain(draftingIn(language).agreementVerb(verb))] as const)
      .toSorted(([, one], [, other]) => other.length - one.length),
  ]),
);

function readIn(words: string, language: Language): LeadingVerb | undefined {
  const typed = plain(words);
  const found = verbWords
    .get(language)
    ?.find(
      ([, verb]) => typed.startsWith(verb) && !/^[\p{L}\p{N}]/u.test(typed.slice(verb.length)),
    );
  if (!found) return undefined;
  const [verb, { length }] = found;
  return { verb, language, rest: words.slice(length).trimStart() };
}

/**
 * The verb of the library that words begin with, in `first` or else in any language; undefined where they begin
 * with none.
 */
export function leadingVerb(words: string, first: Language): LeadingVerb | undefined {
  for (const language of [first, ...languages]) {
    const found = readIn(words, language);
    if (found) return found;
  }
  return undefined;
}
