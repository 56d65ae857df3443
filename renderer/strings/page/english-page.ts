import type { PageStrings } from './page-strings.ts';

export const englishPage: PageStrings = {
  papers: 'Paper',
  kinds: { report: 'Report', orderOfBusiness: 'Order of business' },
  paragraphs: 'Paragraphs of the page',
  goToField: 'Enter: go to its field. Arrows: other paragraphs',
  sheetOf: (sheet, sheets) => `Page ${sheet} of ${sheets}`,
  zoom: 'Size of the page',
  zooms: { text: 'Text width', sheet: 'Whole page' },
  percent: (percent) => `${percent}%`,
  hide: 'Hide the page',
  ctrl: 'Ctrl',
  shift: 'Shift',
  states: {
    edited: 'Paragraph edited by hand',
    stale: 'Paragraph edited by hand; the facts have changed since',
  },
};
