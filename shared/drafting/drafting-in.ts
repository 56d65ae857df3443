import type { Language } from '#shared/domain/language.ts';
import type { DraftingLanguage } from './drafting-language.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';

const draftingLanguages: Readonly<Record<Language, DraftingLanguage>> = {
  es: spanish,
  en: english,
  fr: french,
  pt: portuguese,
};

/** The drafting language of the papers in one official language. */
export function draftingIn(language: Language): DraftingLanguage {
  return draftingLanguages[language];
}
