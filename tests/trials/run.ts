// `npm run trials -- kill --count 200`: as many trials of one kind as are wanted, with their figures.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileTrials } from './file-trials.ts';
import { seedVariable, trialsVariable } from './trial-count.ts';

/** The trials in the real window, each a test file. */
const windowTrials: ReadonlyMap<string, string> = new Map([
  ['kill', 'tests/e2e/trials/kill.test.ts'],
  ['torn', 'tests/e2e/trials/torn-log.test.ts'],
  ['damage', 'tests/e2e/trials/damage.test.ts'],
]);

const usage = 'npm run trials -- kill|torn|damage|files [--count n] [--seed n]';

function runInWindow(file: string, count: string, seed: string): boolean {
  const { status } = spawnSync(join('node_modules', '.bin', 'vitest'), ['run', file], {
    stdio: 'inherit',
    env: { ...process.env, [trialsVariable]: count, [seedVariable]: seed },
  });
  return status === 0;
}

async function readFiles(count: string, seed: string): Promise<boolean> {
  const { files, refused, unharmed, slowest, wrong } = await fileTrials(
    Number(count),
    Number(seed),
  );
  console.log(`${files} mutated files, ${unharmed} changed where nothing looks`);
  for (const [kind, times] of [...refused].toSorted()) console.log(`  ${kind}: ${times}`);
  console.log(`slowest ${Math.round(slowest)} ms; wrong: ${wrong.length}`);
  for (const each of wrong) console.log(`  ${each}`);
  return wrong.length === 0 && slowest < 2_000;
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1592' },
  },
});
const [trial = ''] = positionals;
const file = windowTrials.get(trial);
if (trial === 'files') process.exitCode = (await readFiles(values.count, values.seed)) ? 0 : 1;
else if (file) process.exitCode = runInWindow(file, values.count, values.seed) ? 0 : 1;
else {
  console.error(usage);
  process.exitCode = 2;
}
