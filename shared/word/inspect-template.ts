import type { PaperKind } from '#shared/domain/paper-kind.ts';
import type { Paper, Paragraph } from '#shared/report/paper.ts';
import { docxText } from './docx-text.ts';
import { fillTemplate } from './fill-template.ts';
import { printableText } from './printable-text.ts';
import type { TemplateProblem } from './template-problem.ts';

/** Word numbers the notes by their place, which is another one where the office moved a block. */
const noteNumber = /\[\d+\]/g;

function wordsOf({ runs }: Paragraph): string {
  return runs
    .map((run) => {
      if (run.kind === 'text') return printableText(run.text);
      return run.kind === 'break' ? '\n' : `[${run.number}]`;
    })
    .join('')
    .replace(noteNumber, '[]');
}

/** Paragraphs of the sample that the filled template does not print in any place. */
function lostParagraphs(docx: Uint8Array, sample: Paper): readonly TemplateProblem[] {
  const read = docxText(docx);
  if (!read.ok) return [read.problem];
  const printed = read.paragraphs.map((line) => line.replace(noteNumber, '[]'));
  return sample.blocks
    .flatMap(({ paragraphs }) => paragraphs.map(wordsOf))
    .filter((words) => !printed.some((line) => line.endsWith(words)))
    .map((text) => ({ kind: 'sampleNotPrinted', text }));
}

/**
 * Everything that keeps a file from serving as the template of a kind of paper; none for a good one, which is
 * proved by filling it with `sample`, a paper of that kind.
 */
export function inspectTemplate(
  template: Uint8Array,
  kind: PaperKind,
  sample: Paper,
): readonly TemplateProblem[] {
  const filled = fillTemplate(template, { ...sample, kind });
  return filled.ok ? lostParagraphs(filled.docx, sample) : filled.problems;
}
