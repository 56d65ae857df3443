// `npm test`: what the machine lacks is installed or named, then types, lint and tests, then one summary.
// Arguments after `--` go to vitest: `npm test -- tests/word`.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type DebianPackage,
  installCommand,
  installPackages,
  mayInstall,
  missingPackages,
} from './support/machine/debian-packages.ts';
import {
  countsFileVariable,
  readTestCounts,
  type TestCounts,
} from './support/machine/test-counts.ts';

interface Step extends TestCounts {
  readonly name: string;
  readonly seconds: number;
}

function heading(words: string): void {
  console.log(`\n— ${words}`);
}

/** Installs what is missing if it may; returns what is still missing. */
function provideTools(): readonly DebianPackage[] {
  const missing = missingPackages();
  if (missing.length === 0 || !mayInstall()) return missing;
  heading(`installing ${missing.map(({ name }) => name).join(', ')}`);
  installPackages(missing);
  return missingPackages();
}

/** Runs a command of the project's own packages in full view. */
function run([command, ...parameters]: readonly [string, ...string[]]) {
  const started = performance.now();
  const { status } = spawnSync(join('node_modules', '.bin', command), parameters, {
    stdio: 'inherit',
  });
  return { succeeded: status === 0, seconds: (performance.now() - started) / 1000 };
}

/** A step that passes or fails as one. */
function check(name: string, command: readonly [string, ...string[]]): Step {
  heading(name);
  const { succeeded, seconds } = run(command);
  return { name, seconds, passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: {} };
}

/** The tests of one project; `options` are vitest's own. */
async function tests(
  project: 'units' | 'window',
  filters: readonly string[],
  options: readonly string[] = [],
): Promise<Step> {
  const folder = mkdtempSync(join(tmpdir(), 'minuta-counts-'));
  const file = join(folder, 'counts.json');
  const started = performance.now();
  const child = spawn(
    join('node_modules', '.bin', 'vitest'),
    [
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=./tests/support/machine/counting-reporter.ts',
      '--passWithNoTests',
      ...options,
      ...filters,
    ],
    { stdio: 'inherit', env: { ...process.env, [countsFileVariable]: file } },
  );
  const [status] = await once(child, 'exit');
  // Filters may match no test of this project.
  const counts = readTestCounts(file) ?? { passed: 0, failed: 0, skipped: {} };
  rmSync(folder, { recursive: true, force: true });
  // Vitest also fails for reasons that no test shows.
  const failed = status === 0 ? counts.failed : Math.max(counts.failed, 1);
  return { ...counts, name: project, seconds: (performance.now() - started) / 1000, failed };
}

/**
 * The tests of the window wait for it most of the time, and one at a time: the others run beside them. Filters
 * that match no test at all count as a failure.
 */
async function allTests(filters: readonly string[]): Promise<readonly Step[]> {
  heading('tests');
  const both = await Promise.all([
    tests('units', filters, ['--maxWorkers=1']),
    tests('window', filters),
  ]);
  if (both.some(({ passed, failed, skipped }) => passed + failed + Object.keys(skipped).length > 0))
    return both;
  return both.map((step) => ({ ...step, failed: 1 }));
}

function sum(steps: readonly Step[], figure: 'passed' | 'failed'): number {
  return steps.reduce((total, each) => total + each[figure], 0);
}

function summarize(steps: readonly Step[], missing: readonly DebianPackage[]): void {
  heading('summary');
  for (const each of steps) {
    const figures = `${each.passed} passed, ${each.failed} failed`;
    console.log(`${each.name.padEnd(12)}${figures.padEnd(28)}${each.seconds.toFixed(1)} s`);
  }
  for (const { skipped } of steps) {
    for (const [reason, count] of Object.entries(skipped)) {
      console.log(`${count} skipped: ${reason}`);
    }
  }
  if (missing.length > 0) {
    console.log(
      `not on this machine: ${[...new Set(missing.map(({ gives }) => gives))].join(', ')}; to install:`,
    );
    console.log(`  ${installCommand(missing)}`);
  }
  console.log(`${((performance.now() - begun) / 1000).toFixed(1)} s in all`);
  console.log(`${sum(steps, 'passed')} passed, ${sum(steps, 'failed')} failed`);
}

const begun = performance.now();
const missing = provideTools();
if (missing.length > 0) console.log(`To run every test: ${installCommand(missing)}`);
const steps = [
  check('types', ['tsc', '-b']),
  check('lint', ['biome', 'check', '--error-on-warnings']),
  ...(await allTests(process.argv.slice(2))),
];
summarize(steps, missing);
process.exitCode = sum(steps, 'failed') === 0 ? 0 : 1;
