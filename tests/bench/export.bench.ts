import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { compose } from '#shared/report/compose.ts';
import { docxParagraphs } from '#shared/word/docx-text.ts';
import { pack } from '#shared/word/pack.ts';
import { officeTemplate } from '#tests/gate/filled-paper.ts';
import { largeSession } from '#tests/support/generated/large-session.ts';
import type { Bench, BenchRow } from './bench.ts';
import { docxtemplaterExport } from './docxtemplater-export.ts';
import { inFreshProcesses } from './fresh-process.ts';
import { interleaved } from './interleaved.ts';
import { loopData } from './loop-data.ts';
import { loopingTemplate } from './looping-template.ts';
import { minutaExport, minutaFill } from './minuta-export.ts';

/** The share of docxtemplater's time that an export of so many items may take. */
const sizes = [
  { items: 30, share: 1, warmUps: 20, turns: 60 },
  { items: 1000, share: 0.5, warmUps: 5, turns: 15 },
] as const;

/** Towards this many times the time to deflate the same parts, for a thousand items. */
const deflations = 10;

const ms = (milliseconds: number) => `${milliseconds.toFixed(1)} ms`;
const times = (ratio: number) => `${ratio.toFixed(2)} ×`;

/** Both must print the same, or the comparison says nothing. */
function assertSameText(ours: Uint8Array, theirs: Uint8Array): void {
  const [mine, other] = [ours, theirs].map((docx) =>
    docxParagraphs(docx).filter((text) => text.trim() !== ''),
  );
  const different = mine?.findIndex((text, index) => text !== other?.[index]) ?? 0;
  if (different >= 0 || mine?.length !== other?.length) {
    throw new Error(`not the same: ${mine?.[different]} | ${other?.[different]}`);
  }
}

function measureSize({
  items,
  share,
  warmUps,
  turns,
}: (typeof sizes)[number]): readonly BenchRow[] {
  const template = officeTemplate('report');
  const looping = loopingTemplate(template);
  const session = largeSession(items, 'without notes');
  const paper = compose(session, 'report', 'es');
  const data = loopData(paper);
  const ours = minutaExport(template, session);
  assertSameText(ours, docxtemplaterExport(looping, data));
  const parts = new Map(Object.entries(unzipSync(ours)));

  const time = interleaved(
    {
      whole: () => minutaExport(template, session),
      fill: () => minutaFill(template, paper),
      docxtemplater: () => docxtemplaterExport(looping, data),
      deflate: () => pack(parts),
    },
    { warmUps, turns },
  );
  const whole = time('whole');
  const fill = time('fill');
  const other = time('docxtemplater');
  const deflate = time('deflate');
  const least = (timing: { least: number }) => `least ${ms(timing.least)}`;

  const folder = mkdtempSync(join(tmpdir(), 'minuta-bench-'));
  writeFileSync(join(folder, 'template.docx'), template);
  writeFileSync(join(folder, 'looping.docx'), looping);
  writeFileSync(join(folder, 'session.json'), JSON.stringify(session));
  writeFileSync(join(folder, 'data.json'), JSON.stringify(data));
  const fresh = (subject: string) => inFreshProcesses('./export-once.ts', [subject, folder], 3);
  const freshOurs = fresh('minuta');
  const freshTheirs = fresh('docxtemplater');
  rmSync(folder, { recursive: true, force: true });

  const name = `${items} items`;
  const ratio = whole.median / other.median;
  const deflated = fill.median / deflate.median;
  return [
    { what: `${name}: Minuta, compose and fill`, figure: ms(whole.median), beside: least(whole) },
    { what: `${name}: Minuta, fill alone`, figure: ms(fill.median), beside: least(fill) },
    { what: `${name}: docxtemplater`, figure: ms(other.median), beside: least(other) },
    {
      what: `${name}: Minuta's share of docxtemplater's time`,
      figure: times(ratio),
      beside: `of the least times ${times(whole.least / other.least)}; fill alone ${times(fill.median / other.median)}`,
      budget: { says: `at most ${times(share)}`, met: ratio <= share },
    },
    {
      what: `${name}: deflating the same parts`,
      figure: ms(deflate.median),
      beside: least(deflate),
    },
    {
      what: `${name}: fill alone against deflating`,
      figure: times(deflated),
      beside: `with composing ${times(whole.median / deflate.median)}`,
      ...(items === 1000 && {
        budget: { says: `towards ${times(deflations)}`, met: deflated <= deflations },
      }),
    },
    {
      what: `${name}: first call in a fresh process`,
      figure: ms(freshOurs.milliseconds),
      beside: `docxtemplater ${ms(freshTheirs.milliseconds)}`,
    },
    {
      what: `${name}: peak memory of that process`,
      figure: `${freshOurs.megabytes.toFixed(0)} MB`,
      beside: `docxtemplater ${freshTheirs.megabytes.toFixed(0)} MB`,
    },
  ];
}

export const bench: Bench = {
  name: 'export to Word, without notes',
  run: async () => sizes.flatMap(measureSize),
};
