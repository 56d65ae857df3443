import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countsFileVariable, readTestCounts } from './test-counts.ts';

const folder = mkdtempSync(join(tmpdir(), 'minuta-counting-'));
const counts = join(folder, 'counts.json');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs vitest over test files of these contents, as `npm test` does. */
function runTests(...files: readonly string[]) {
  for (const [index, code] of files.entries())
    writeFileSync(join(folder, `${index}.test.js`), code);
  const { status } = spawnSync(
    resolve('node_modules/.bin/vitest'),
    [
      ...['run', '--globals', '--root', folder],
      `--reporter=${resolve('tests/support/machine/counting-reporter.ts')}`,
    ],
    { env: { ...process.env, [countsFileVariable]: counts } },
  );
  return { status, counts: readTestCounts(counts) };
}

test('the closing figures count what passed, what failed, what did not load, and why tests were skipped', () => {
  const { status, counts } = runTests(
    "test('a', () => {});\ntest('b', () => expect(1).toBe(2));\ntest('c', ({ skip }) => skip('no Word'));",
    "test('d', () => {});\ntest('e', ({ skip }) => skip('no Word'));\ntest.skip('f', () => {});",
    "throw new Error('does not load');",
  );
  expect(status).toBe(1);
  expect(counts).toEqual({
    passed: 2,
    failed: 2,
    skipped: { 'no Word': 2, 'no reason given': 1 },
  });
});
