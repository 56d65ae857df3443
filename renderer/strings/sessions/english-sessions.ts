import type { SessionsStrings } from './sessions-strings.ts';

export const englishSessions: SessionsStrings = {
  lastChange: 'Last change',
  body: 'Body',
  year: 'Year',
  find: 'Theme, speakers, agreements, symbols',
  allSessions: (count) => (count === 1 ? '1 session' : `${count} sessions`),
  ofYear: (count, year, all) => `${count} of ${year}, ${all} in all`,
  listed: (count, all) => `${count} of ${all} sessions`,
  without: (filter) => `Remove the filter ${filter}`,
  noMatch: 'No session matches what is sought.',
  removeFilters: 'Remove the filters',
  waysToBegin: 'Other ways to begin',
  commands: (session) => `Commands of session ${session}`,
  open: 'Open',
  duplicate: 'Duplicate',
  startFrom: 'New session from this one',
  send: 'Send in a file',
  discard: 'Move to the bin',
  noTheme: 'No theme',
};
