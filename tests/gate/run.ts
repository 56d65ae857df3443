// `npm run gate`: 300 papers of generated sessions through the package checks, the Open XML SDK and LibreOffice.
// `npm run gate -- 50 7` takes 50 papers drawn with the seed 7.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sdkErrors } from '#tests/support/ooxml/sdk-validator.ts';
import { generatedPapers } from './filled-paper.ts';
import { packageFindings } from './package-findings.ts';
import { printedPages, wordsNotPrinted } from './printed-paper.ts';

/** Files that LibreOffice takes in one start. */
const batch = 50;

async function measured<Result>(work: () => Result | Promise<Result>) {
  const started = performance.now();
  const result = await work();
  return { result, seconds: (performance.now() - started) / 1000 };
}

const [count = 300, seed = 2007] = process.argv.slice(2).map(Number);
const { result: papers, seconds } = await measured(() => generatedPapers(count, seed));
const paragraphs = papers.reduce(
  (total, { paper }) =>
    total + paper.blocks.reduce((sum, block) => sum + block.paragraphs.length, 0),
  0,
);
console.log(`${papers.length} papers, ${paragraphs} paragraphs, filled in ${seconds.toFixed(1)} s`);

let failures = 0;
function report(gate: string, verdicts: readonly (readonly string[])[], spent: number): void {
  const faulty = verdicts.filter((said) => said.length > 0).length;
  failures += faulty;
  const passed = papers.length - faulty;
  console.log(`${gate.padEnd(18)}${passed} passed, ${faulty} failed in ${spent.toFixed(1)} s`);
  for (const [index, said] of verdicts.entries()) {
    for (const line of said.slice(0, 5)) console.log(`  ${papers[index]?.name}: ${line}`);
  }
}

const checks = await measured(() => papers.map(packageFindings));
report('package checks', checks.result, checks.seconds);

const sdk = await measured(() => sdkErrors(papers.map(({ docx }) => docx)));
report('Open XML SDK', sdk.result, sdk.seconds);

const prints = await measured(async () => {
  const verdicts: (readonly string[])[] = [];
  for (let first = 0; first < papers.length; first += batch) {
    const some = papers.slice(first, first + batch);
    const folder = mkdtempSync(join(tmpdir(), 'minuta-gate-'));
    const pages = await printedPages(some, folder);
    rmSync(folder, { recursive: true, force: true });
    for (const [index, { paper }] of some.entries()) {
      const printed = pages[index] ?? [];
      verdicts.push(printed.length === 0 ? ['no page'] : wordsNotPrinted(paper, printed));
    }
  }
  return verdicts;
});
report('LibreOffice', prints.result, prints.seconds);

process.exitCode = failures === 0 ? 0 : 1;
