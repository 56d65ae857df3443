import type { WordsByLanguage } from '#renderer/strings/use-words.ts';
import { englishSpelling } from './english-spelling.ts';
import { frenchSpelling } from './french-spelling.ts';
import { portugueseSpelling } from './portuguese-spelling.ts';
import { spanishSpelling } from './spanish-spelling.ts';
import type { SpellingStrings } from './spelling-strings.ts';

/** The words of the spelling check in every language. */
export const spellingWords: WordsByLanguage<SpellingStrings> = {
  es: spanishSpelling,
  en: englishSpelling,
  fr: frenchSpelling,
  pt: portugueseSpelling,
};
