import type { PageStrings } from './page-strings.ts';

export const spanishPage: PageStrings = {
  papers: 'Papel',
  kinds: { report: 'Informe', orderOfBusiness: 'Orden del día' },
  paragraphs: 'Párrafos de la hoja',
  goToField: 'Intro: ir a su campo. Flechas: otros párrafos',
  sheetOf: (sheet, sheets) => `Página ${sheet} de ${sheets}`,
  zoom: 'Tamaño de la hoja',
  zooms: { text: 'Ancho del texto', sheet: 'Hoja completa' },
  percent: (percent) => `${percent} %`,
  hide: 'Ocultar la hoja',
  ctrl: 'Ctrl',
  shift: 'Mayús',
  states: {
    edited: 'Párrafo editado a mano',
    stale: 'Párrafo editado a mano; los datos han cambiado después',
  },
};
