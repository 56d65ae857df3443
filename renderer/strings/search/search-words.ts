import type { WordsByLanguage } from '#renderer/strings/use-words.ts';
import { englishSearch } from './english-search.ts';
import { frenchSearch } from './french-search.ts';
import { portugueseSearch } from './portuguese-search.ts';
import type { SearchStrings } from './search-strings.ts';
import { spanishSearch } from './spanish-search.ts';

/** The words of search and of the palette in every language. */
export const searchWindowWords: WordsByLanguage<SearchStrings> = {
  es: spanishSearch,
  en: englishSearch,
  fr: frenchSearch,
  pt: portugueseSearch,
};
