import { fileNamePart } from './file-name-part.ts';

export interface PaperFile {
  /** The symbols of the paper, one for each body; those that are not known are left out. */
  readonly symbols: readonly string[];
  /** Names the paper while it has no symbol: `Informe CP 1592/07`. */
  readonly title: string;
  /** Marks a draft: `borrador`. */
  readonly mark?: string | undefined;
  readonly extension: 'docx' | 'pdf' | 'zip';
}

/** The name proposed for the file of a paper, which follows its symbol: `CP-SA-1592-07 borrador.docx`. */
export function paperFileName({ symbols, title, mark, extension }: PaperFile): string {
  const named = (symbols.length > 0 ? symbols : [title]).map(fileNamePart).join(' + ');
  return `${mark ? `${named} ${mark}` : named}.${extension}`;
}
