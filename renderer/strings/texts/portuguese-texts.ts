import type { TextsStrings } from './texts-strings.ts';

export const portugueseTexts: TextsStrings = {
  title: 'Textos',
  facts: (paragraphs, edited, leftOut) => {
    const parts = [
      ...(edited === 0 ? [] : [`${edited} à mão`]),
      ...(leftOut === 0 ? [] : [leftOut === 1 ? '1 omitido' : `${leftOut} omitidos`]),
    ];
    if (parts.length > 0) return parts.join(' · ');
    return paragraphs === 1 ? '1 parágrafo' : `${paragraphs} parágrafos`;
  },
  paper: 'Documento',
  papers: { report: 'Relatório', orderOfBusiness: 'Ordem do dia' },
  blocks: {
    opening: 'Abertura',
    programme: 'Programa',
    proceedings: 'Desenvolvimento',
    agreements: 'Acordos',
    documents: 'Documentos distribuídos',
    meeting: 'Reunião',
    items: 'Pontos',
  },
  list: 'Parágrafos do documento',
  paragraph: (number) => `Parágrafo ${number}`,
  edit: 'Editar',
  close: 'Fechar',
  enter: 'Enter',
  escape: 'Esc',
  more: 'Mais',
  text: 'Texto do parágrafo',
  states: {
    edited: 'Editado à mão',
    stale: 'A composição mudou',
    free: 'Parágrafo livre',
    leftOut: 'Omitido',
  },
  sentences: {
    composed:
      'Compõe-se dos dados da sessão. O que se escrever aqui vale só para este documento e este idioma.',
    edited: 'Imprime-se o escrito à mão. Os dados da sessão já não o mudam.',
    stale:
      'Os dados mudaram depois da edição à mão. Imprime-se o escrito; abaixo, o que a composição diz agora.',
    leftOut: 'Não se imprime neste documento, em nenhum idioma.',
  },
  comparison: 'Do composto ao escrito',
  removedWords: 'Só no composto:',
  addedWords: 'Só no escrito:',
  noDifference: 'As palavras são as mesmas; muda o formato ou uma nota.',
  backToComposed: 'Voltar ao composto',
  accept: 'Aceitar como está',
  leaveOut: 'Omitir neste documento',
  putBack: 'Voltar a incluir',
  addBelow: 'Adicionar parágrafo livre abaixo',
  goToField: 'Ir ao dado',
  freePlaceholder: 'Parágrafo livre',
  emptyFree: 'Parágrafo livre sem texto',
  empty:
    'Sem parágrafos. O documento se compõe com o que se anota em Sessão, Ordem do dia e Acordos.',
};
