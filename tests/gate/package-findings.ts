import type { Paper, Run } from '#shared/report/paper.ts';
import { templateContracts } from '#shared/word/template-contract.ts';
import { lintPackage } from '#tests/support/ooxml/package-lint.ts';
import type { FilledPaper } from './filled-paper.ts';

function words(runs: readonly Run[]): string {
  return runs.map((run) => (run.kind === 'text' ? run.text : '\n')).join('');
}

/** Everything that a paper prints. */
function printedText({ scalars, blocks, notes }: Paper): string {
  return [
    ...Object.values(scalars),
    ...blocks.flatMap(({ paragraphs }) => paragraphs.map(({ runs }) => words(runs))),
    ...notes.map(({ runs }) => words(runs)),
  ].join('\n');
}

/** What the package checks say of a filled paper, a line each. */
export function packageFindings({ paper, docx }: FilledPaper): readonly string[] {
  const { blocks } = templateContracts[paper.kind];
  return lintPackage(docx, {
    placeholders: [...Object.keys(paper.scalars), ...blocks],
    printed: printedText(paper),
  }).map(({ name, part, detail }) => `${name}: ${part}: ${detail}`);
}
