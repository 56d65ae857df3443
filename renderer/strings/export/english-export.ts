import { assertNever } from '#shared/domain/assert-never.ts';
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
  missingFact: (fact, language) => {
    switch (fact.kind) {
      case 'symbol':
        return 'No symbol';
      case 'number':
        return 'No session number';
      case 'theme':
        return 'No theme';
      case 'agenda':
        return 'No items in the order of business';
      case 'outcome':
        return `Item ${fact.number} has no outcome`;
      case 'translations':
        return fact.count === 1
          ? `One text without a version in ${language}: it prints in the original`
          : `${fact.count} texts without a version in ${language}: they print in the original`;
      default:
        return assertNever(fact);
    }
  },
  preview: 'Preview',
  saveWord: 'Save Word',
  working: 'Preparing the paper',
  saved: (name) => `Saved: ${name}`,
  reveal: 'Show in folder',
};
