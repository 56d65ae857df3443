import type { Paper, Run } from '#shared/report/paper.ts';
import { pdfPages, renderPdfs } from '#tests/support/ooxml/render.ts';
import type { FilledPaper } from './filled-paper.ts';

/** Text without what a renderer is free to change: spaces, line ends, soft hyphens, the shape of a bullet. */
function squeezed(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0\u00ad\u200b-\u200f\u202f]+/g, '')
    .replace(/[•\uf0b7]/g, '·');
}

/** What runs print in Word: a note's mark is its number and a stroke. */
function printedWords(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      if (run.kind === 'text') return run.text;
      return run.kind === 'note' ? `${run.number}/` : '';
    })
    .join('');
}

/** The running text of rendered pages: their page numbers and the paper's footnotes cut out. */
function runningText(paper: Paper, pages: readonly string[]): string {
  const notes = paper.notes.map(({ number, runs }) => squeezed(`${number}.${printedWords(runs)}`));
  return pages
    .map((page) => {
      let text = squeezed(page.replace(/^\s*-\s*\d+\s*-\s*$/m, ''));
      for (const note of notes) {
        const at = text.lastIndexOf(note);
        if (at >= 0) text = text.slice(0, at) + text.slice(at + note.length);
      }
      return text;
    })
    .join('');
}

/** Paragraphs of the paper that the pages do not print, or not in their place, with their number. */
export function misprinted(paper: Paper, pages: readonly string[]): readonly string[] {
  const text = runningText(paper, pages);
  const missing: string[] = [];
  let reached = 0;
  for (const { label, runs } of paper.blocks.flatMap(({ paragraphs }) => paragraphs)) {
    const expected = squeezed(label + printedWords(runs));
    const at = text.indexOf(expected, reached);
    if (at < 0) missing.push(`${label} ${printedWords(runs)}`);
    else reached = at + expected.length;
  }
  const whole = squeezed(pages.join(''));
  for (const { number, runs } of paper.notes) {
    const note = `${number}.${printedWords(runs)}`;
    if (!whole.includes(squeezed(note))) missing.push(note);
  }
  return missing;
}

/** Ordinary words: those that any font shows and no renderer reorders or breaks. */
const ordinaryWord = /(?<![\p{L}\p{M}])[A-Za-zÁÉÍÓÚáéíóúñçãõêô]{4,30}(?![\p{L}\p{M}])/gu;

/** Ordinary words of the paper that the pages do not print: a coarse check that any text allows. */
export function wordsNotPrinted(paper: Paper, pages: readonly string[]): readonly string[] {
  const printed = squeezed(pages.join(''));
  const words = paper.blocks
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ runs }) => runs.flatMap((run) => (run.kind === 'text' ? run.text : [])))
    .flatMap((text) => text.normalize('NFC').match(ordinaryWord) ?? []);
  return [...new Set(words)].filter((word) => !printed.includes(word));
}

/** The pages of each paper as LibreOffice prints them, in the order in which the words were set. */
export async function printedPages(
  papers: readonly FilledPaper[],
  folder: string,
): Promise<readonly (readonly string[])[]> {
  const pdfs = await renderPdfs(
    papers.map(({ docx }) => docx),
    folder,
  );
  return Promise.all(pdfs.map((pdf) => (pdf ? pdfPages(pdf, 'raw') : [])));
}
