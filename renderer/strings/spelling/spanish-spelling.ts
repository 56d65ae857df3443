import type { SpellingStrings } from './spelling-strings.ts';

const names = { es: 'español', en: 'inglés', fr: 'francés', pt: 'portugués' };

export const spanishSpelling: SpellingStrings = {
  menu: (word) => `Ortografía: ${word}`,
  noSuggestions: 'No hay sugerencias',
  addWord: 'Añadir al diccionario',
  ignore: 'Omitir en esta sesión',
  noMore: (language) => `No hay palabras por corregir en los textos en ${names[language]}.`,
  notChecked: (language) => `No se revisa la ortografía de los textos en ${names[language]}.`,
};
