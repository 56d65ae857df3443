import type { WordsByLanguage } from '#renderer/strings/use-words.ts';
import { englishRichText } from './english-rich-text.ts';
import { frenchRichText } from './french-rich-text.ts';
import { portugueseRichText } from './portuguese-rich-text.ts';
import type { RichTextStrings } from './rich-text-strings.ts';
import { spanishRichText } from './spanish-rich-text.ts';

export const richTextWords: WordsByLanguage<RichTextStrings> = {
  es: spanishRichText,
  en: englishRichText,
  fr: frenchRichText,
  pt: portugueseRichText,
};
