import type { SearchStrings } from './search-strings.ts';

export const englishSearch: SearchStrings = {
  kinds: {
    session: 'Session',
    item: 'Item',
    speaker: 'Speaker',
    topic: 'Topic',
    proceedings: 'Proceedings',
    comment: 'Comment',
    agreement: 'Agreement',
    document: 'Document',
    note: 'Note',
    text: 'Text',
  },
  places: (count) => (count === 1 ? '1 place' : `${count} places`),
  agreements: 'Agreements',
  withAgreements: 'With agreements',
  withoutAgreements: 'Without agreements',
  reading: 'Sessions are still being read: results may be missing',
  palette: {
    title: 'Find and do',
    typeHere: 'Command, session, item, symbol or words',
    groups: {
      recent: 'Recently used',
      commands: 'Commands',
      sessions: 'Sessions',
      items: 'Items of this session',
      found: 'In the texts',
      settings: 'Settings',
    },
    nothing: 'Nothing matches what was typed.',
    results: (count) => (count === 1 ? '1 result' : `${count} results`),
    notNow: 'not possible now',
    chosen: 'in use',
    keys: '↑ ↓ to move, Enter to choose, Esc to close',
  },
};
