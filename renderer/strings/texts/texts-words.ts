import type { WordsByLanguage } from '#renderer/strings/use-words.ts';
import { englishTexts } from './english-texts.ts';
import { frenchTexts } from './french-texts.ts';
import { portugueseTexts } from './portuguese-texts.ts';
import { spanishTexts } from './spanish-texts.ts';
import type { TextsStrings } from './texts-strings.ts';

export const textsWords: WordsByLanguage<TextsStrings> = {
  es: spanishTexts,
  en: englishTexts,
  fr: frenchTexts,
  pt: portugueseTexts,
};
