import { readFileSync } from 'node:fs';
import { compose } from '#shared/report/compose.ts';
import type { Paper } from '#shared/report/paper.ts';
import { paragraphLine } from '#shared/report/plain-text.ts';
import { sampleSession } from '#tests/support/sample-session.ts';

const referenceUrl = new URL('../fixtures/reference-report.txt', import.meta.url);

/** White space as the comparison sees it: one space, none at the ends. */
export function folded(line: string): string {
  return line.replace(/\s+/g, ' ').trim();
}

/**
 * The paragraphs of the reference report. Its text has lost header and title, the number of item 10, and
 * the mark and number of the note; numbers stand on lines of their own.
 */
export function referenceParagraphs(): readonly string[] {
  const lines = readFileSync(referenceUrl, 'utf8').split('\n').map(folded).filter(Boolean);
  const paragraphs: string[] = [];
  let number = '';
  for (const line of lines) {
    if (/^\d+\.$/.test(line)) number = `${line} `;
    else {
      paragraphs.push(`${number}${line}`);
      number = '';
    }
  }
  return paragraphs;
}

/** What the comparison leaves aside, put back where the reference text lost it. */
export function withLossesRestored(paragraphs: readonly string[]): readonly string[] {
  return paragraphs.map((line) => {
    if (line === 'Intervenciones de los Estados Miembros') return `10. ${line}[1]`;
    return line.replace(/^\ufffd\. /, '1. ');
  });
}

/** The paragraphs of a paper by key, as plain lines; notes last. */
export function linesByKey(paper: Paper): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  for (const { paragraphs } of paper.blocks) {
    for (const paragraph of paragraphs) lines.set(paragraph.key, folded(paragraphLine(paragraph)));
  }
  for (const { note, number, runs } of paper.notes) {
    const words = runs.map((run) => (run.kind === 'text' ? run.text : '')).join('');
    lines.set(`${note}.note`, folded(`${number}. ${words}`));
  }
  return lines;
}

/** The reference session's report as composed. */
export function composedReport(): ReadonlyMap<string, string> {
  return linesByKey(compose(sampleSession(), 'report', 'es'));
}
