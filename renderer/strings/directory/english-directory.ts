import type { DirectoryStrings } from './directory-strings.ts';

export const englishDirectory: DirectoryStrings = {
  title: 'Directory',
  unreadable:
    'What is kept cannot be read, and stays as it is. Changes made now are not saved: restore a backup, or open a newer Minuta.',
  parts: { people: 'People', positions: 'Positions', bodies: 'Bodies', states: 'States' },
  facts: (own) => (own === 1 ? 'One entry from the office' : `${own} entries from the office`),
  find: 'Search the directory',
  noneFound: 'Nothing answers the search.',
  empty: {
    people:
      'The people of your sessions appear here. When you correct a name, new sessions offer the corrected one; earlier sessions do not change.',
    positions:
      'The positions of your sessions appear here. When you correct one, new sessions offer the corrected one; earlier sessions do not change.',
    bodies: 'There are no bodies.',
    states: 'There are no states.',
  },
  add: {
    people: 'Add person',
    positions: 'Add position',
    bodies: 'Add body',
    states: 'Add state',
  },
  importIt: 'Import CSV',
  exportIt: 'Export CSV',
  marks: {
    own: 'In the directory',
    sessions: 'From the sessions',
    corrected: 'Changed by the office',
    builtIn: 'From Minuta',
  },
  commands: {
    edit: 'Edit',
    correct: 'Correct',
    remove: 'Remove from the directory',
    restore: 'Back to Minuta’s own form',
  },
  saved: (name) => `Saved in the directory: ${name}`,
  removed: (name) => `Removed from the directory: ${name}`,
  restored: (name) => `As in Minuta again: ${name}`,
  save: 'Save',
  editTitle: {
    people: 'Correct the facts of a person',
    positions: 'Edit position',
    bodies: 'Edit body',
    states: 'Edit state',
  },
  addTitle: {
    people: 'New person',
    positions: 'New position',
    bodies: 'New body',
    states: 'New state',
  },
  fields: {
    honorific: 'Title',
    noHonorific: 'No title',
    gender: 'Gender',
    name: 'Name',
    state: 'State',
    noState: 'None',
    position: 'Position',
    institution: 'Institution',
    since: 'Since',
    until: 'Until',
    held: 'In the position',
    replaces: 'Replaces',
    symbol: 'Symbol',
    series: 'Series',
    genders: 'Grammatical gender',
    code: 'ISO code',
    printed: 'Printed as',
    forms: 'Other forms',
    memberships: 'Membership',
    standing: 'Standing',
  },
  hints: {
    date: 'A year or a date: 2005 or 2005-05-26.',
    replaces:
      'Names that stand in sessions and are no longer offered, one on each line. The sessions do not change.',
    replacesPosition: 'Other ways of writing it that are no longer offered, one on each line.',
    printed: 'Empty: as in Minuta’s own table.',
    forms: 'Offered when choosing how it prints; separated by semicolons.',
    code: 'Three capital letters (ISO 3166-1), for example BLZ.',
  },
  problems: {
    nameMissing: 'The name is missing: write it before saving.',
    wordsMissing: 'The text is missing: write it in at least one language.',
    symbolMissing: 'The symbol is missing: write it, for example CP/CAJP.',
    wrongDate: 'That is not a date: write a year, or a date such as 2005-05-26.',
    endsBefore: 'The end comes before the beginning: correct one of the two dates.',
    wrongCode: 'The code has three capital letters: correct it.',
    codeTaken: 'There is a state with this code already: edit it in the list.',
  },
  standings: { member: 'Member state', observer: 'Permanent observer' },
  addMembership: 'Add period',
  removeMembership: (standing) => `Remove the period: ${standing}`,
  during: (since, until) => {
    if (since && until) return `${since} – ${until}`;
    if (since) return `since ${since}`;
    return until ? `until ${until}` : '';
  },
  inSessions: (count) => (count === 1 ? 'In one session' : `In ${count} sessions`),
  inNoSession: 'In no session.',
  saysOther: (name) => `says “${name}”`,
  pastStays:
    'These sessions keep what they say. In an open session the corrected form is offered beside the name.',
  moreSessions: (count) => (count === 1 ? 'and one more session' : `and ${count} more sessions`),
  csv: {
    title: {
      people: 'Import people',
      positions: 'Import positions',
      bodies: 'Import bodies',
      states: 'Import states',
    },
    fileName: {
      people: 'directory-people',
      positions: 'directory-positions',
      bodies: 'directory-bodies',
      states: 'directory-states',
    },
    exported: (name, rows) =>
      rows === 1 ? `${name}: one row exported` : `${name}: ${rows} rows exported`,
    counts: (added, changed, same) =>
      `New rows: ${added}. With changes: ${changed}. The same as here: ${same}.`,
    othersStay: 'What is not in the file stays as it is. Nothing is saved until you accept.',
    added: 'New',
    changed: 'With changes',
    before: 'Now',
    after: 'In the file',
    column: 'Column',
    take: (rows) => (rows === 1 ? 'Take one row' : `Take ${rows} rows`),
    nothing: 'The file brings nothing new.',
    taken: (rows) =>
      rows === 1 ? 'One row taken into the directory' : `${rows} rows taken into the directory`,
    problemsTitle: (rows) =>
      rows === 1
        ? 'One row cannot be taken. Correct it in the file and import it again.'
        : `${rows} rows cannot be taken. Correct them in the file and import it again.`,
    line: (line) => `Line ${line}`,
    problems: {
      missing: (column) => `“${column}” is missing: write it.`,
      unknownHonorific: (column, value) =>
        `“${value}” is no known title (“${column}”): write Ambassador, Minister, Dr. or another that the window lists.`,
      unknownGender: (column) => `the gender is not known (“${column}”): write M or F.`,
      unknownState: (column, value) =>
        `“${value}” is no state of the directory (“${column}”): write its code or its name.`,
      wrongId: (column, value) =>
        `“${value}” cannot be “${column}”: leave the cell empty or as it was exported.`,
      wrongCode: (column, value) =>
        `“${value}” is not a code (“${column}”): write three letters, for example BLZ.`,
      wrongDate: (column, value) =>
        `“${value}” is not a date (“${column}”): write a year, or a date such as 2005-05-26.`,
      endsBeforeItBegins: () => 'the end comes before the beginning: correct one of the two dates.',
      wrongMembership: (column, value) =>
        `“${value}” is not understood (“${column}”): write for example M 1991/ or O 1972/1990.`,
      repeated: () => 'repeats an earlier row: leave only one of the two.',
    },
    refusedTitle: 'This cannot be read as a directory',
    lacking: (columns) =>
      `The first line of the file has to name the columns, and these are missing: ${columns}. Export the directory first to see the form that it needs.`,
    tooLarge: 'The file is too large to be a directory. Choose another.',
    emptyCell: 'empty',
    moreRows: (count) => (count === 1 ? 'and one more row' : `and ${count} more rows`),
  },
};
