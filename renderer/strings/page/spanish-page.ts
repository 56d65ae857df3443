import type { PageStrings } from './page-strings.ts';

export const spanishPage: PageStrings = {
  paper: 'Papel',
  papers: { report: 'Informe', orderOfBusiness: 'Orden del día' },
  zoom: 'Tamaño de la hoja',
  textWidth: 'Ancho del texto',
  wholeSheet: 'Hoja completa',
  hide: 'Ocultar la hoja',
};
