import type { RichTextStrings } from './rich-text-strings.ts';

export const portugueseRichText: RichTextStrings = {
  note: 'Nota de rodapé',
  minutesNote: 'Nota que remete à ata; seu texto é calculado.',
  reference: 'Referência',
  referenceHint: 'Cota, ponto ou tema',
  targets: {
    orderOfBusiness: 'Ordem do dia',
    minutes: 'Ata',
    report: 'Relatório',
    theme: 'Tema da sessão',
    mandate: 'Resolução do mandato',
    item: (number) => `Ponto ${number}`,
  },
  originalPrints: 'Sem tradução: imprime-se o original',
  original: 'Texto original',
  toolbar: 'Formatação da seleção',
  offer: (symbol) => `Citar ${symbol} como referência`,
  offerKey: 'Tab',
};
