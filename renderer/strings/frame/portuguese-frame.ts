import type { FrameStrings } from './frame-strings.ts';

export const portugueseFrame: FrameStrings = {
  sections: 'Seções',
  screens: 'Minuta',
  collapseRail: 'Recolher',
  expandRail: 'Expandir',
  resizePage: 'Largura da folha',
  editor: 'Editor',
  page: 'Folha',
  more: 'Mais',
  close: 'Fechar',
  cancel: 'Cancelar',
  statuses: {
    preparation: 'Em preparação',
    draft: 'Rascunho',
    review: 'Em revisão',
    circulated: 'Circulado',
    approved: 'Aprovado',
  },
  status: 'Estado',
  writing: 'Idioma em que se escreve',
  languages: { es: 'Espanhol', en: 'Inglês', fr: 'Francês', pt: 'Português' },
  namesInSentences: { es: 'espanhol', en: 'inglês', fr: 'francês', pt: 'português' },
  original: (language) => `${language} (original)`,
  duplicated: (title, copy) =>
    `Sessão ${title} duplicada: a cópia, ${copy}, não tem número nem cotas`,
  versionKept: 'Versão guardada',
  removed: (step) => `Feito: ${step}`,
  cited: {
    title: 'Está citado',
    sentence: (places) =>
      places === 1
        ? 'O que se queria remover está citado em um lugar. Nada foi removido. Primeiro é preciso retirar a citação.'
        : `O que se queria remover está citado em ${places} lugares. Nada foi removido. Primeiro é preciso retirar as citações.`,
    place: (number) => `Lugar ${number}`,
  },
  shortcuts: 'Atalhos de teclado',
  ctrl: 'Ctrl',
  shift: 'Shift',
  trouble: {
    title: 'Algo falhou nesta parte da janela',
    sentence:
      'O que foi escrito está guardado e nada se perdeu. Esta parte pode ser aberta de novo, ou pode-se copiar um relatório da falha para quem mantém o Minuta.',
    again: 'Abrir de novo',
    copy: 'Copiar o relatório da falha',
    copied: 'Relatório copiado',
  },
};
