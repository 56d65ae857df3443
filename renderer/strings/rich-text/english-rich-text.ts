import type { RichTextStrings } from './rich-text-strings.ts';

export const englishRichText: RichTextStrings = {
  note: 'Footnote',
  minutesNote: 'A note that points to the minutes; its text is computed.',
  reference: 'Reference',
  referenceHint: 'Symbol, item or theme',
  targets: {
    orderOfBusiness: 'Order of business',
    minutes: 'Minutes',
    report: 'Report',
    theme: 'Theme of the session',
    mandate: 'Resolution of the mandate',
    item: (number) => `Item ${number}`,
  },
  originalPrints: 'Not translated: the original prints',
  original: 'Original text',
  toolbar: 'Formatting of the selection',
  offer: (symbol) => `Cite ${symbol} as a reference`,
  offerKey: 'Tab',
};
