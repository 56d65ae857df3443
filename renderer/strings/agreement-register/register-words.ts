import type { WordsByLanguage } from '#renderer/strings/use-words.ts';
import { englishRegister } from './english-register.ts';
import { frenchRegister } from './french-register.ts';
import { portugueseRegister } from './portuguese-register.ts';
import type { RegisterStrings } from './register-strings.ts';
import { spanishRegister } from './spanish-register.ts';

/** The words of the register of agreements in every language. */
export const registerWords: WordsByLanguage<RegisterStrings> = {
  es: spanishRegister,
  en: englishRegister,
  fr: frenchRegister,
  pt: portugueseRegister,
};
