import type { WordsByLanguage } from '#renderer/strings/use-words.ts';
import { englishPage } from './english-page.ts';
import { frenchPage } from './french-page.ts';
import type { PageStrings } from './page-strings.ts';
import { portuguesePage } from './portuguese-page.ts';
import { spanishPage } from './spanish-page.ts';

export const pageWords: WordsByLanguage<PageStrings> = {
  es: spanishPage,
  en: englishPage,
  fr: frenchPage,
  pt: portuguesePage,
};
