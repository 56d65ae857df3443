import type { WordsByLanguage } from '#renderer/strings/use-words.ts';
import { englishFrame } from './english-frame.ts';
import type { FrameStrings } from './frame-strings.ts';
import { frenchFrame } from './french-frame.ts';
import { portugueseFrame } from './portuguese-frame.ts';
import { spanishFrame } from './spanish-frame.ts';

export const frameWords: WordsByLanguage<FrameStrings> = {
  es: spanishFrame,
  en: englishFrame,
  fr: frenchFrame,
  pt: portugueseFrame,
};
