import type { Strings } from './strings.ts';

export const english: Strings = {
  sessions: 'Sessions',
  sessionsInAll: (count) => (count === 1 ? '1 session' : `${count} sessions`),
  newSession: 'New session',
  backToSessions: '← Sessions',
  noSessions: 'No sessions. Create the first, or open a Minuta file.',
  session: 'Session',
  date: 'Date',
  kind: 'Kind',
  theme: 'Theme',
  item: (label) => `Item ${label}`,
  unnumberedItem: 'Unnumbered item',
  proceedings: (paragraph) => `Proceedings, paragraph ${paragraph}`,
  addProceedings: 'Add proceedings',
  formattedText: 'Has notes, references or formatting: not edited here yet.',
  kinds: {
    regular: 'Regular',
    extraordinary: 'Extraordinary',
    special: 'Special',
    protocolary: 'Protocolary',
  },
  nothingToSave: 'No changes',
  saving: 'Saving',
  saved: (time) => `Saved ${time}`,
  savedInOnePlace: {
    journal: 'Saved in the copy on disk only; trying again',
    window: 'Saved in the working database only; trying again',
  },
  notSaved: {
    full: 'Not saved: the disk is full. The text is safe in memory and is tried again.',
    readOnly: 'Not saved: the disk is read-only. The text is safe in memory and is tried again.',
    denied: 'Not saved: no permission to write. The text is safe in memory and is tried again.',
    other: 'Not saved. The text is safe in memory and is tried again.',
  },
  browserEdition: 'Kept in this browser only',
};
