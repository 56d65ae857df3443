import type { WordsByLanguage } from '#renderer/strings/use-words.ts';
import { englishSessions } from './english-sessions.ts';
import { frenchSessions } from './french-sessions.ts';
import { portugueseSessions } from './portuguese-sessions.ts';
import type { SessionsStrings } from './sessions-strings.ts';
import { spanishSessions } from './spanish-sessions.ts';

export const sessionsWords: WordsByLanguage<SessionsStrings> = {
  es: spanishSessions,
  en: englishSessions,
  fr: frenchSessions,
  pt: portugueseSessions,
};
