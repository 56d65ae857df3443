import type { WordsByLanguage } from '#renderer/strings/use-words.ts';
import { englishNewSession } from './english-new-session.ts';
import { frenchNewSession } from './french-new-session.ts';
import type { NewSessionStrings } from './new-session-strings.ts';
import { portugueseNewSession } from './portuguese-new-session.ts';
import { spanishNewSession } from './spanish-new-session.ts';

export const newSessionWords: WordsByLanguage<NewSessionStrings> = {
  es: spanishNewSession,
  en: englishNewSession,
  fr: frenchNewSession,
  pt: portugueseNewSession,
};
