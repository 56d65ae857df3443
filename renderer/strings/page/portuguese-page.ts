import type { PageStrings } from './page-strings.ts';

export const portuguesePage: PageStrings = {
  paper: 'Documento',
  papers: { report: 'Relatório', orderOfBusiness: 'Ordem do dia' },
  zoom: 'Tamanho da folha',
  textWidth: 'Largura do texto',
  wholeSheet: 'Folha inteira',
  hide: 'Ocultar a folha',
};
