import type { PageStrings } from './page-strings.ts';

export const portuguesePage: PageStrings = {
  papers: 'Documento',
  kinds: { report: 'Relatório', orderOfBusiness: 'Ordem do dia' },
  paragraphs: 'Parágrafos da página',
  goToField: 'Enter: ir ao campo. Setas: outros parágrafos',
  sheetOf: (sheet, sheets) => `Página ${sheet} de ${sheets}`,
  zoom: 'Tamanho da página',
  zooms: { text: 'Largura do texto', sheet: 'Página inteira' },
  percent: (percent) => `${percent}%`,
  hide: 'Ocultar a página',
  ctrl: 'Ctrl',
  shift: 'Shift',
  states: {
    edited: 'Parágrafo editado à mão',
    stale: 'Parágrafo editado à mão; os dados mudaram depois',
  },
};
