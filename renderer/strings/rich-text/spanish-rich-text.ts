import type { RichTextStrings } from './rich-text-strings.ts';

export const spanishRichText: RichTextStrings = {
  note: 'Nota al pie',
  minutesNote: 'Nota que remite al acta; su texto se calcula.',
  reference: 'Referencia',
  referenceHint: 'Signatura, punto o tema',
  targets: {
    orderOfBusiness: 'Orden del día',
    minutes: 'Acta',
    report: 'Informe',
    theme: 'Tema de la sesión',
    mandate: 'Resolución del mandato',
    item: (number) => `Punto ${number}`,
  },
  originalPrints: 'Sin traducir: se imprime el original',
  original: 'Original',
  toolbar: 'Formato de lo seleccionado',
  offer: (symbol) => `Citar ${symbol} como referencia`,
  offerKey: 'Tab',
};
