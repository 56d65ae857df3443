import type { WordsByLanguage } from '#renderer/strings/use-words.ts';
import { englishGuide } from './english-guide.ts';
import { frenchGuide } from './french-guide.ts';
import type { GuideStrings } from './guide-strings.ts';
import { portugueseGuide } from './portuguese-guide.ts';
import { spanishGuide } from './spanish-guide.ts';

/** The words around the guide in every language. */
export const guideWords: WordsByLanguage<GuideStrings> = {
  es: spanishGuide,
  en: englishGuide,
  fr: frenchGuide,
  pt: portugueseGuide,
};
