import type { FindingStrings } from './finding-strings.ts';

export const portugueseFinding: FindingStrings = {
  title: 'Localizar na sessão',
  find: 'Localizar',
  by: 'Substituir por',
  matchCase: 'Diferenciar maiúsculas',
  wholeWords: 'Somente palavras inteiras',
  matchAccents: 'Diferenciar acentos',
  everyLanguage: 'Em todos os idiomas',
  places: (count) => (count === 1 ? '1 lugar' : `${count} lugares`),
  none: (words) => `“${words}” não foi encontrado nesta sessão.`,
  more: (count) => (count === 1 ? 'e mais 1 lugar' : `e mais ${count} lugares`),
  list: 'Lugares encontrados',
  replaceHere: 'Substituir aqui',
  holdsNote: 'Há uma nota de rodapé no meio: corrija no próprio campo.',
  replace: (count) => `Substituir ${count}`,
  replaced: (count) =>
    count === 1 ? 'Substituído em 1 lugar.' : `Substituído em ${count} lugares.`,
  alsoReplace: 'Substituir',
};
