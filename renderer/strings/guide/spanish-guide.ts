import type { GuideStrings } from './guide-strings.ts';

export const spanishGuide: GuideStrings = {
  title: 'Guía',
  chapters: 'Capítulos',
  previous: (title) => `Anterior: ${title}`,
  next: (title) => `Siguiente: ${title}`,
  otherLanguage: undefined,
  unreadable: 'La guía no se pudo leer. Vuelva a instalar Minuta; sus sesiones quedan como están.',
};
