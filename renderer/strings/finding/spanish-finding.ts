import type { FindingStrings } from './finding-strings.ts';

export const spanishFinding: FindingStrings = {
  title: 'Buscar en la sesión',
  find: 'Buscar',
  by: 'Reemplazar por',
  matchCase: 'Distinguir mayúsculas',
  wholeWords: 'Solo palabras completas',
  matchAccents: 'Distinguir acentos',
  everyLanguage: 'En todos los idiomas',
  places: (count) => (count === 1 ? '1 lugar' : `${count} lugares`),
  none: (words) => `No se encontró «${words}» en esta sesión.`,
  more: (count) => (count === 1 ? 'y 1 lugar más' : `y ${count} lugares más`),
  list: 'Lugares encontrados',
  replaceHere: 'Reemplazar aquí',
  holdsNote: 'Tiene una nota al pie en medio: corríjalo en su campo.',
  replace: (count) => `Reemplazar ${count}`,
  replaced: (count) =>
    count === 1 ? 'Se reemplazó en 1 lugar.' : `Se reemplazó en ${count} lugares.`,
  alsoReplace: 'Reemplazar',
};
