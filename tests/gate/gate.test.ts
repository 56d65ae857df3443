import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { requireTools } from '#tests/support/machine/required-tool.ts';
import { renderingTools } from '#tests/support/ooxml/render.ts';
import { sdkErrors } from '#tests/support/ooxml/sdk-validator.ts';
import { type FilledPaper, generatedPapers, samplePapers } from './filled-paper.ts';
import { packageFindings } from './package-findings.ts';
import { misprinted, printedPages } from './printed-paper.ts';

const sample = samplePapers();
const generated = generatedPapers(200, 1592);

/** What was found, by the name of the paper; equal to nothing when all is well. */
function faulty(papers: readonly FilledPaper[], verdicts: readonly (readonly string[])[]) {
  return papers
    .map(({ name }, index) => ({ name, said: verdicts[index] ?? ['no verdict'] }))
    .filter(({ said }) => said.length > 0);
}

describe('a filled template', () => {
  test('passes the package checks, whatever the session', () => {
    const papers = [...sample, ...generated];
    expect(faulty(papers, papers.map(packageFindings))).toEqual([]);
  });

  test('is valid for the Open XML SDK', async () => {
    const papers = [...sample, ...generated.slice(0, 24)];
    expect(faulty(papers, await sdkErrors(papers.map(({ docx }) => docx)))).toEqual([]);
  });

  test('prints every paragraph of the sample session, in order and with its number', async (context) => {
    requireTools(context, ...renderingTools);
    const folder = mkdtempSync(join(tmpdir(), 'minuta-gate-'));
    const printed = await printedPages(sample, folder);
    const verdicts = sample.map(({ paper }, index) => misprinted(paper, printed[index] ?? []));
    expect(faulty(sample, verdicts)).toEqual([]);
    rmSync(folder, { recursive: true, force: true });
  });
});
