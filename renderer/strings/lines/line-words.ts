import type { WordsByLanguage } from '#renderer/strings/use-words.ts';
import { englishLines } from './english-lines.ts';
import { frenchLines } from './french-lines.ts';
import type { LineStrings } from './line-strings.ts';
import { portugueseLines } from './portuguese-lines.ts';
import { spanishLines } from './spanish-lines.ts';

export const lineWords: WordsByLanguage<LineStrings> = {
  es: spanishLines,
  en: englishLines,
  fr: frenchLines,
  pt: portugueseLines,
};
