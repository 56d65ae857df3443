import type { Language } from '#shared/domain/language.ts';
import type { ActionWords } from './action.ts';
import { englishActions } from './english-actions.ts';
import { frenchActions } from './french-actions.ts';
import { portugueseActions } from './portuguese-actions.ts';
import { spanishActions } from './spanish-actions.ts';

/** What the actions are called, by the language of the window. */
export const actionWords: Readonly<Record<Language, ActionWords>> = {
  es: spanishActions,
  en: englishActions,
  fr: frenchActions,
  pt: portugueseActions,
};
