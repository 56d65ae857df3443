import type { WordsByLanguage } from '#renderer/strings/use-words.ts';
import { englishSteps } from './english-steps.ts';
import { frenchSteps } from './french-steps.ts';
import { portugueseSteps } from './portuguese-steps.ts';
import { spanishSteps } from './spanish-steps.ts';
import type { StepWords } from './steps.ts';

/** The words for what undo undoes. */
export const stepWords: WordsByLanguage<StepWords> = {
  es: spanishSteps,
  en: englishSteps,
  fr: frenchSteps,
  pt: portugueseSteps,
};
