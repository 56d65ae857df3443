import type { PageStrings } from './page-strings.ts';

export const englishPage: PageStrings = {
  paper: 'Paper',
  papers: { report: 'Report', orderOfBusiness: 'Order of business' },
  zoom: 'Size of the page',
  textWidth: 'Text width',
  wholeSheet: 'Whole page',
  hide: 'Hide the page',
};
