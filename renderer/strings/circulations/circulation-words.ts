import type { WordsByLanguage } from '#renderer/strings/use-words.ts';
import type { CirculationStrings } from './circulation-strings.ts';
import { englishCirculations } from './english-circulations.ts';
import { frenchCirculations } from './french-circulations.ts';
import { portugueseCirculations } from './portuguese-circulations.ts';
import { spanishCirculations } from './spanish-circulations.ts';

export const circulationWords: WordsByLanguage<CirculationStrings> = {
  es: spanishCirculations,
  en: englishCirculations,
  fr: frenchCirculations,
  pt: portugueseCirculations,
};
