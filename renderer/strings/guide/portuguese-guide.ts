import type { GuideStrings } from './guide-strings.ts';

export const portugueseGuide: GuideStrings = {
  title: 'Guia',
  chapters: 'Capítulos',
  previous: (title) => `Anterior: ${title}`,
  next: (title) => `Próximo: ${title}`,
  otherLanguage: 'O guia existe em espanhol e em inglês. Aqui está em espanhol.',
  unreadable: 'Não foi possível ler o guia. Reinstale o Minuta; suas sessões ficam como estão.',
};
