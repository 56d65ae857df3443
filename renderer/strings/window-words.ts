import { english } from './english.ts';
import { french } from './french.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';
import type { Strings } from './strings.ts';
import type { WordsByLanguage } from './use-words.ts';

/** The words that no part of the window has for its own. */
export const windowWords: WordsByLanguage<Strings> = {
  es: spanish,
  en: english,
  fr: french,
  pt: portuguese,
};
