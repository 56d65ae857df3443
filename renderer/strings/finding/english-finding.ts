import type { FindingStrings } from './finding-strings.ts';

export const englishFinding: FindingStrings = {
  title: 'Find in this session',
  find: 'Find',
  by: 'Replace with',
  matchCase: 'Match case',
  wholeWords: 'Whole words only',
  matchAccents: 'Match accents',
  everyLanguage: 'In every language',
  places: (count) => (count === 1 ? '1 place' : `${count} places`),
  none: (words) => `“${words}” was not found in this session.`,
  more: (count) => (count === 1 ? 'and 1 more place' : `and ${count} more places`),
  list: 'Places found',
  replaceHere: 'Replace here',
  holdsNote: 'A footnote stands within it: change it in its field.',
  replace: (count) => `Replace ${count}`,
  replaced: (count) => (count === 1 ? 'Replaced in 1 place.' : `Replaced in ${count} places.`),
  alsoReplace: 'Replace',
};
