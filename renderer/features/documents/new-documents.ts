import type { KeptFile } from '#renderer/stores/attachments.ts';
import type {
  Attachment,
  DistributedDocument,
  DocumentForm,
} from '#shared/domain/distributed-document.ts';
import { type Language, languages } from '#shared/domain/language.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import { plainText, type Text } from '#shared/domain/text.ts';
import { parseSymbol } from '#shared/symbols/parse-symbol.ts';
import { readRegisterLine } from '#shared/symbols/read-register-line.ts';
import { readFileName } from '#shared/symbols/symbol-of-file-name.ts';
import type { SymbolSpelling } from '#shared/symbols/symbol-spelling.ts';

/** What new entries of the register start from. */
export interface NewDocumentPorts {
  readonly newId: () => RecordId;
  /** The language of the titles that come in. */
  readonly language: Language;
  /** The form that the register prints its last document in; new ones follow it. */
  readonly form: DocumentForm;
  /** How the office writes the symbols that it is not told. */
  readonly spelling?: SymbolSpelling;
}

/** The kind that the class of a symbol stands for. */
function kindOfSymbol(symbol: string | undefined): DistributedDocument['kind'] | undefined {
  const parsed = symbol === undefined ? undefined : parseSymbol(symbol);
  switch (parsed?.kind === 'series' ? undefined : parsed?.documentClass) {
    case 'RES':
      return 'resolution';
    case 'ACTA':
      return 'minutes';
    case 'OD':
      return 'orderOfBusiness';
    case 'SA':
      return 'report';
    default:
      return undefined;
  }
}

/** What titles begin with, in the languages of the papers. */
const openings: readonly (readonly [RegExp, DistributedDocument['kind']])[] = [
  [
    /^(proyecto de resoluci|draft resolution|projet de résolution|projeto de resolu)/i,
    'draftResolution',
  ],
  [
    /^(proyecto de declaraci|draft declaration|projet de déclaration|projeto de declara)/i,
    'draftDeclaration',
  ],
  [/^(nota|note)(?!\p{L})/iu, 'note'],
  [/^(informe|report|rapport|relatório)(?!\p{L})/iu, 'report'],
  [/^(acta|minutes|procès-verbal|ata)(?!\p{L})/iu, 'minutes'],
  [/^(orden del día|order of business|ordre du jour|ordem do dia)/i, 'orderOfBusiness'],
];

function kindOfTitle(title: string): DistributedDocument['kind'] | undefined {
  return openings.find(([opening]) => opening.test(title))?.[1];
}

/** What symbol and title say, the kind included. */
function known(symbol: string | undefined, title: string, language: Language) {
  return {
    ...(symbol === undefined ? {} : { symbol }),
    title: title === '' ? {} : plainText(language, title),
    kind: kindOfSymbol(symbol) ?? kindOfTitle(title) ?? 'other',
  };
}

/** An entry of the register with what is known of it. */
export function newDocument(
  { newId, form }: NewDocumentPorts,
  facts: Partial<Omit<DistributedDocument, 'id'>> = {},
): DistributedDocument {
  return {
    id: newId(),
    title: {},
    kind: 'other',
    languages: [],
    form,
    attachments: [],
    ...facts,
  };
}

/** Files as attachments. */
export function attachmentsOf(
  files: readonly KeptFile[],
  newId: () => RecordId,
): readonly Attachment[] {
  return files.map(({ name, sha256, size }) => ({ id: newId(), name, sha256, size }));
}

/** One entry for each file, with what its name says. */
export function documentsOfFiles(
  files: readonly KeptFile[],
  ports: NewDocumentPorts,
): readonly DistributedDocument[] {
  return files.map((file) => {
    const { symbol, title } = readFileName(file.name, ports.spelling);
    return newDocument(ports, {
      ...known(symbol, title, ports.language),
      attachments: attachmentsOf([file], ports.newId),
    });
  });
}

/** The lines of pasted words that say anything. */
export function filledLines(words: string): readonly string[] {
  return words.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
}

/** One entry for each line of a pasted list, in the form that the line itself has. */
export function documentsOfLines(
  lines: readonly string[],
  ports: NewDocumentPorts,
): readonly DistributedDocument[] {
  return lines.map((line) => {
    const { symbol, title, form = ports.form } = readRegisterLine(line);
    return newDocument(ports, {
      ...known(symbol, title, ports.language),
      form,
    });
  });
}

/** A title for another document: its footnotes stay with the first, for a note has one place only. */
function withoutNotes(text: Text): Text {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const inlines = text[language]?.filter(({ kind }) => kind !== 'note');
      return inlines ? [[language, inlines]] : [];
    }),
  );
}

/** The next version of a document as an entry of its own: what identifies the document is copied. */
export function versionOfDocument(
  document: DistributedDocument,
  symbol: string,
  ports: NewDocumentPorts,
): DistributedDocument {
  const { title, kind, originator, form } = document;
  return newDocument(ports, {
    symbol,
    title: withoutNotes(title),
    kind,
    ...(originator ? { originator: withoutNotes(originator) } : {}),
    languages: document.languages,
    form,
  });
}
