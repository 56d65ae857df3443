import type { ExportStrings } from './export-strings.ts';

export const englishExport: ExportStrings = {
  title: 'Export',
  paper: 'Paper',
  papers: { report: 'Report', orderOfBusiness: 'Order of business' },
  noSymbol: 'No symbol',
  language: 'Language',
  mark: 'Mark',
  draft: 'Draft in the header',
  template: 'Word template',
  builtIn: 'Minuta’s own',
  loadTemplate: 'Load another',
  badTemplate: (name) => `The template ${name} cannot be used yet. Nothing was saved.`,
  fileName: 'File name',
  fileNameHint: 'After the symbol',
  missing: 'Before exporting: this is missing, and does not keep the paper from being saved.',
  missingFacts: {
    symbol: 'No symbol',
    number: 'No session number',
    theme: 'No theme',
    agenda: 'No items in the order of business',
    outcome: (item) => `Item ${item} has no outcome`,
    translations: (count, language) =>
      count === 1
        ? `One text without a version in ${language}: it prints in the original`
        : `${count} texts without a version in ${language}: they print in the original`,
  },
  preview: 'Preview',
  saveWord: 'Save Word',
  working: 'Preparing the paper',
  saved: (name) => `Saved: ${name}`,
  reveal: 'Show in folder',
};
