import type { SpellingStrings } from './spelling-strings.ts';

const names = { es: 'Spanish', en: 'English', fr: 'French', pt: 'Portuguese' };

export const englishSpelling: SpellingStrings = {
  menu: (word) => `Spelling: ${word}`,
  noSuggestions: 'No suggestions',
  addWord: 'Add to dictionary',
  ignore: 'Ignore in this session',
  noMore: (language) => `No misspelled words in the texts in ${names[language]}.`,
  notChecked: (language) => `The spelling of texts in ${names[language]} is not checked.`,
};
