import type { WordsByLanguage } from '#renderer/strings/use-words.ts';
import { englishSessionFacts } from './english-session-facts.ts';
import { frenchSessionFacts } from './french-session-facts.ts';
import { portugueseSessionFacts } from './portuguese-session-facts.ts';
import type { SessionFactsStrings } from './session-facts-strings.ts';
import { spanishSessionFacts } from './spanish-session-facts.ts';

export const sessionFactsWords: WordsByLanguage<SessionFactsStrings> = {
  es: spanishSessionFacts,
  en: englishSessionFacts,
  fr: frenchSessionFacts,
  pt: portugueseSessionFacts,
};
