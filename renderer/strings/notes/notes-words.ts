import type { WordsByLanguage } from '#renderer/strings/use-words.ts';
import { englishNotes } from './english-notes.ts';
import { frenchNotes } from './french-notes.ts';
import type { NotesStrings } from './notes-strings.ts';
import { portugueseNotes } from './portuguese-notes.ts';
import { spanishNotes } from './spanish-notes.ts';

export const notesWords: WordsByLanguage<NotesStrings> = {
  es: spanishNotes,
  en: englishNotes,
  fr: frenchNotes,
  pt: portugueseNotes,
};
