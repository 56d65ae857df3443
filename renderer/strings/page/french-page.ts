import type { PageStrings } from './page-strings.ts';

export const frenchPage: PageStrings = {
  papers: 'Document',
  kinds: { report: 'Rapport', orderOfBusiness: 'Ordre du jour' },
  paragraphs: 'Paragraphes de la page',
  goToField: 'Entrée : aller au champ. Flèches : autres paragraphes',
  sheetOf: (sheet, sheets) => `Page ${sheet} sur ${sheets}`,
  zoom: 'Taille de la page',
  zooms: { text: 'Largeur du texte', sheet: 'Page entière' },
  percent: (percent) => `${percent} %`,
  hide: 'Masquer la page',
  ctrl: 'Ctrl',
  shift: 'Maj',
  states: {
    edited: 'Paragraphe modifié à la main',
    stale: 'Paragraphe modifié à la main ; les données ont changé depuis',
  },
};
