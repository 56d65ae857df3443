import { readFileSync } from 'node:fs';
import { docxText } from '#shared/word/docx-text.ts';
import { folded, referenceParagraphs, withLossesRestored } from '#tests/report/reference-report.ts';

/** A paragraph of a paper without its number, bullet and note marks, which Word prints. */
function printed(line: string): string {
  return folded(line)
    .replace(/^(?:\d+\.|·) /, '')
    .replace(/\[\d+\]/g, '');
}

/** The paragraphs of a Word file, white space folded, without what Word prints by itself. */
export function linesOfWord(file: string): readonly string[] {
  const read = docxText(new Uint8Array(readFileSync(file)));
  if (!read.ok) throw new Error(`${file} cannot be read`);
  return read.paragraphs.map(printed).filter((line) => line !== '');
}

/** The paragraphs of the published report of the reference session. */
function publishedLines(): readonly string[] {
  const published = withLossesRestored(referenceParagraphs()).map(printed);
  if (published.length !== 35) throw new Error('the published report is not whole');
  return published;
}

/** The paragraphs of the published report of the reference session that a Word file does not have. */
export function publishedLinesMissingIn(file: string): readonly string[] {
  const lines = new Set(linesOfWord(file));
  return publishedLines().filter((line) => !lines.has(line));
}

/** The paragraphs of a Word file that were published, in the order of the file, and all as they were published. */
export function publishedLinesIn(file: string): {
  readonly found: readonly string[];
  readonly published: readonly string[];
} {
  const published = publishedLines();
  const known = new Set(published);
  return { found: linesOfWord(file).filter((line) => known.has(line)), published };
}
