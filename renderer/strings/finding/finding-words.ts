import type { WordsByLanguage } from '#renderer/strings/use-words.ts';
import { englishFinding } from './english-finding.ts';
import type { FindingStrings } from './finding-strings.ts';
import { frenchFinding } from './french-finding.ts';
import { portugueseFinding } from './portuguese-finding.ts';
import { spanishFinding } from './spanish-finding.ts';

/** The words with which a session is looked through, in every language. */
export const findingWords: WordsByLanguage<FindingStrings> = {
  es: spanishFinding,
  en: englishFinding,
  fr: frenchFinding,
  pt: portugueseFinding,
};
