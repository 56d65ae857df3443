import type { WordsByLanguage } from '#renderer/strings/use-words.ts';
import type { AgreementStrings } from './agreement-strings.ts';
import { englishAgreements } from './english-agreements.ts';
import { frenchAgreements } from './french-agreements.ts';
import { portugueseAgreements } from './portuguese-agreements.ts';
import { spanishAgreements } from './spanish-agreements.ts';

export const agreementWords: WordsByLanguage<AgreementStrings> = {
  es: spanishAgreements,
  en: englishAgreements,
  fr: frenchAgreements,
  pt: portugueseAgreements,
};
