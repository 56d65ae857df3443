import type { PageStrings } from './page-strings.ts';

export const frenchPage: PageStrings = {
  paper: 'Document',
  papers: { report: 'Rapport', orderOfBusiness: 'Ordre du jour' },
  zoom: 'Taille de la page',
  textWidth: 'Largeur du texte',
  wholeSheet: 'Page entière',
  hide: 'Masquer la page',
};
