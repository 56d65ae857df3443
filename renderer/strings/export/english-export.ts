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
  builtIn: 'The one of Minuta',
  loadTemplate: 'Load another',
  goodTemplate: 'Template inspected: it was filled with the sample session and nothing was lost.',
  badTemplate: (name) => `The template ${name} cannot be used yet. Nothing was kept.`,
  templateCommands: 'Template commands',
  rename: 'Change the name',
  keepName: 'Keep the name',
  removeTemplate: 'Delete the template',
  templateRemoved: (name) => `Template deleted: ${name}`,
  templateLost: 'The file of the template is not there. Load it again or choose another.',
  fileName: 'File name',
  fileNameHint: 'After the symbol',
  fileNameWithoutSymbol: 'After the title, while there is no symbol',
  proposedName: 'Back to the proposed one',
  missing: 'This is missing; it does not keep the paper from leaving.',
  missingToCirculate: 'Before circulating: this is missing.',
  missingFacts: {
    symbol: 'No symbol',
    symbolOf: (organ) => `No symbol of ${organ}`,
    number: 'No number of the meeting',
    theme: 'No theme',
    agenda: 'No items in the order of business',
    emptyItems: (count, items) =>
      count === 1 ? `Item ${items} has no text` : `Items ${items} have no text`,
    outcomes: (count, items) =>
      count === 1 ? `Item ${items} has no outcome` : `Items ${items} have no outcome`,
    documentSymbols: (count) =>
      count === 1 ? 'One document without a symbol' : `${count} documents without a symbol`,
    translations: (count, language) =>
      count === 1
        ? `One text without a version in ${language}: it prints in the original`
        : `${count} texts without a version in ${language}: they print in the original`,
    stale: (count) =>
      count === 1
        ? 'One paragraph edited by hand whose facts changed afterwards'
        : `${count} paragraphs edited by hand whose facts changed afterwards`,
  },
  preview: 'Preview',
  saveWord: 'Save Word',
  savePdf: 'Save PDF',
  openInWord: 'Open in Word',
  saveBundle: 'Save bundle',
  bundleHint:
    'The paper, the order of business and the distributed documents by symbol, with an index',
  asFolder: 'As a folder',
  asZip: 'As a .zip file',
  noOffice: 'LibreOffice makes the PDF, and is not installed. Word can make it too.',
  working: {
    template: 'Inspecting the template',
    paper: 'Preparing the paper',
    pdf: 'Converting to PDF',
    bundle: 'Gathering the bundle',
  },
  stop: 'Stop',
  saved: (name) => `Saved: ${name}`,
  lostFiles: (count) =>
    count === 1
      ? 'One attachment was not found and is not in the bundle.'
      : `${count} attachments were not found and are not in the bundle.`,
  open: 'Open the file',
  reveal: 'Show in folder',
  changedByHand: (name) =>
    `${name} was changed by hand after the last export. Nothing was replaced.`,
  saveBesides: (name) => `Save as ${name}`,
  replace: 'Replace the changed one',
  late: 'LibreOffice did not finish within a minute. Nothing was saved.',
  noPdf: 'LibreOffice could not convert the paper. Nothing was saved.',
  noProgram: 'The file is saved, but no program opened it.',
  print: 'Print',
  printsBuiltIn: (template) =>
    `The page prints as it is shown here, in the format of Minuta. To print on the template ${template}, export to PDF or Word and print from there.`,
  noPrinter:
    'It could not be printed: the system found no printer. The paper can be exported to PDF or Word.',
  bundle: {
    index: 'Index.txt',
    title: (session) => `Documents of the meeting ${session}`,
  },
};
