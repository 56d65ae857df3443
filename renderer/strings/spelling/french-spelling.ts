import type { SpellingStrings } from './spelling-strings.ts';

const names = { es: 'espagnol', en: 'anglais', fr: 'français', pt: 'portugais' };

export const frenchSpelling: SpellingStrings = {
  menu: (word) => `Orthographe : ${word}`,
  noSuggestions: 'Aucune suggestion',
  addWord: 'Ajouter au dictionnaire',
  ignore: 'Ignorer pendant cette séance',
  noMore: (language) => `Aucun mot à corriger dans les textes en ${names[language]}.`,
  notChecked: (language) => `L’orthographe des textes en ${names[language]} n’est pas vérifiée.`,
};
