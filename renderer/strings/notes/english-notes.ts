import type { NotesStrings } from './notes-strings.ts';

export const englishNotes: NotesStrings = {
  facts: (count) => (count === 1 ? '1 note' : `${count} notes`),
  note: (number) => `Note ${number ?? ''}`.trim(),
  hint: 'Text of the note',
  kind: 'Kind of note',
  kinds: { text: 'Own text', minutes: 'Points to the minutes' },
  minutes: 'Points to the minutes of the session; the text is computed from their symbol.',
  goToMark: 'Go to the mark',
  notPrinted: 'The report does not print it',
  remove: (number) => `Remove note ${number ?? ''}`.trim(),
  removed: 'Note removed',
  empty:
    'No notes. A note begins in the text that calls it: Ctrl+Alt+F in any field with formatting.',
};
