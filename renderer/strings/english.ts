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
  repaired: (records) =>
    records === 1
      ? '1 record was restored from the other copy of the data.'
      : `${records} records were restored from the other copy of the data.`,
  rebuilt: 'Minuta did not close properly. Everything that was called saved is here.',
  newerRecords: 'A newer Minuta saved part of the data: it stays as it is and is not shown here.',
  quarantined:
    'Something could not be read: it was set aside, not deleted, and restored from the other copy.',
  dismiss: 'Understood',
  otherTab: 'Minuta is open in another tab of this browser. Go on there, or close it first.',
  newerDatabase: 'A newer Minuta saved this data: it stays as it is. Open it with that version.',
  noDatabase: 'This browser keeps no data, and without that nothing typed would remain.',
};
