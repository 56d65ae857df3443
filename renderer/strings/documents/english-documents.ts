import type { DocumentsStrings } from './documents-strings.ts';

const named = (name: string) => (name === '' ? 'A file' : `“${name}”`);

export const englishDocuments: DocumentsStrings = {
  title: 'Distributed documents',
  inRegister: (count) =>
    count === 0 ? 'Empty register' : `${count} in the register, in printing order`,
  list: 'Register of documents',
  document: (number) => `Document ${number}`,
  untitled: 'No title',
  noSymbol: 'No symbol',
  noAttachment: 'No attachment',
  attachmentCount: (count) => (count === 1 ? '1 attachment' : `${count} attachments`),
  edit: 'Edit',
  close: 'Close',
  drag: 'Drag to move',
  enter: 'Enter',
  escape: 'Esc',
  fields: {
    symbol: 'Symbol',
    versions: 'Versions',
    title: 'Title',
    originator: 'Originator',
    kind: 'Kind',
    form: 'Form',
    date: 'Date',
    languages: 'Languages',
    attachments: 'Attachments',
    cited: 'Cited in',
    printed: 'Prints as',
  },
  titleHint: 'As it stands on the document',
  kinds: {
    note: 'Note',
    report: 'Report',
    draftResolution: 'Draft resolution',
    draftDeclaration: 'Draft declaration',
    resolution: 'Resolution',
    minutes: 'Minutes',
    orderOfBusiness: 'Order of business',
    other: 'Other',
  },
  forms: {
    'symbol title': (symbol) => `${symbol} Title`,
    'title (symbol)': (symbol) => `Title (${symbol})`,
    'title, (symbol)': (symbol) => `Title, (${symbol})`,
  },
  symbol: {
    none: 'Without a symbol only the title prints',
    unknown: 'Unknown symbol: it is kept and prints as written',
    valid: 'Valid symbol',
    prints: 'Prints as',
    usualForm: 'Usual form',
    useUsualForm: 'Use the usual form',
    classes: {
      DOC: 'document',
      INF: 'information',
      ACTA: 'minutes',
      OD: 'order of business',
      SA: 'summary',
      RES: 'resolution',
      DEC: 'declaration',
    },
    series: 'series of official records',
    expectedPeriod: (roman) => `The regular session of that year is ${roman}`,
    duplicate: (count, numbers) =>
      count === 1
        ? `Document ${numbers} has the same symbol`
        : `Documents ${numbers} have the same symbol`,
  },
  versions: {
    original: 'Original',
    goTo: (version) => `Open ${version}`,
    add: (version) => `Register ${version}`,
    needSymbol: 'With a known symbol, its revisions and corrigenda are registered here',
  },
  languagesOf: (languages) => `In ${languages}`,
  anyLanguage: 'No language',
  files: {
    add: 'Attach files',
    dropHere: 'Drop here to attach',
    dropToRegister: 'Drop files here to register them',
    choose: 'Choose',
    keeping: 'Keeping files',
    open: (name) => `Open “${name}”`,
    save: (name) => `Save a copy of “${name}”`,
    rename: (name) => `Rename “${name}”`,
    newName: 'New name',
    remove: (name) => `Remove “${name}”`,
    more: 'More',
    removed: (name) =>
      `Attachment removed: “${name}”. The file is kept while a version of the session uses it.`,
    attached: (count) => (count === 1 ? '1 file attached' : `${count} files attached`),
    registered: (count) =>
      count === 1 ? '1 document registered' : `${count} documents registered`,
    refused: (name, why) => {
      switch (why) {
        case 'tooLarge':
          return name === ''
            ? 'One of the chosen files exceeds 50 MB. None was attached; they can be chosen without it.'
            : `“${name}” exceeds 50 MB and was not attached.`;
        case 'full':
          return `${named(name)} could not be kept: the disk is full. Once there is room, it can be attached again.`;
        case 'readOnly':
          return `${named(name)} could not be kept: the disk is read-only.`;
        case 'denied':
          return `${named(name)} could not be read or kept: permission is missing.`;
        default:
          return `${named(name)} could not be read. Folders are not attached; a file in use can be attached once it is closed.`;
      }
    },
    notOpened: (name, why) => {
      switch (why) {
        case 'notAllowed':
          return `“${name}” is not opened from here: its type may carry programs. A copy can be saved.`;
        case 'missing':
        case 'damaged':
          return `No intact copy of “${name}” is left. The register is unchanged; the file can be attached again.`;
        default:
          return `“${name}” could not be opened. The file is still kept; a copy can be saved.`;
      }
    },
    notSaved: (name, why) => {
      switch (why) {
        case 'missing':
        case 'damaged':
          return `No intact copy of “${name}” is left. The register is unchanged; the file can be attached again.`;
        case 'full':
          return `“${name}” could not be copied: the disk is full. The attachment is still kept.`;
        case 'readOnly':
        case 'denied':
          return `“${name}” could not be copied: that place cannot be written to. The attachment is still kept.`;
        default:
          return `“${name}” could not be copied. The attachment is still kept.`;
      }
    },
    othersKept: 'The rest was attached.',
    dismiss: 'Understood',
  },
  cited: {
    nowhere: 'Nowhere',
    item: (label) => `Item ${label}`,
    unnumberedItem: 'Unnumbered item',
    agreement: (number) => `Agreement ${number}`,
    document: (number) => `Document ${number}`,
    note: 'Footnote',
    text: 'Edited text',
    session: 'Session',
  },
  empty:
    'No documents. Register the first, drop files here, or paste a list from Word or mail with Ctrl+V.',
  addFirst: 'Document',
  chooseFiles: 'Choose files',
  pasted: (count) => (count === 1 ? '1 document pasted' : `${count} documents pasted`),
};
