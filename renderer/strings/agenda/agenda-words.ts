import type { WordsByLanguage } from '#renderer/strings/use-words.ts';
import type { AgendaStrings } from './agenda-strings.ts';
import { englishAgenda } from './english-agenda.ts';
import { frenchAgenda } from './french-agenda.ts';
import { portugueseAgenda } from './portuguese-agenda.ts';
import { spanishAgenda } from './spanish-agenda.ts';

export const agendaWords: WordsByLanguage<AgendaStrings> = {
  es: spanishAgenda,
  en: englishAgenda,
  fr: frenchAgenda,
  pt: portugueseAgenda,
};
