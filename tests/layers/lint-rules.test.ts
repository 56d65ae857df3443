import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { cleanFiles, farEnds, violations } from './planted-files.ts';

const lintReportSchema = z.object({
  diagnostics: z.array(
    z.object({ category: z.string(), location: z.object({ path: z.string() }) }),
  ),
});

const folder = mkdtempSync(join(tmpdir(), 'minuta-layers-'));
const rulesByPath = new Map<string, Set<string>>();

/** Lints every planted file in one run, under the project's own rules. */
beforeAll(() => {
  for (const part of ['biome.json', 'package.json', '.gitignore', 'tests/lint']) {
    cpSync(part, join(folder, part), { recursive: true });
  }
  for (const { path, code } of [...violations, ...cleanFiles, ...farEnds]) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), code);
  }
  const { stdout } = spawnSync(
    resolve('node_modules/.bin/biome'),
    ['lint', '--reporter=json', '--max-diagnostics=none'],
    { cwd: folder, encoding: 'utf8' },
  );
  for (const { category, location } of lintReportSchema.parse(JSON.parse(stdout)).diagnostics) {
    rulesByPath.set(location.path, (rulesByPath.get(location.path) ?? new Set()).add(category));
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function rulesBroken(path: string): readonly string[] {
  return [...(rulesByPath.get(path) ?? [])];
}

describe('the lint rules refuse', () => {
  for (const { that, path, rule } of violations) {
    test(that, () => expect(rulesBroken(path)).toEqual([rule]));
  }
});

describe('the lint rules raise no false alarm in', () => {
  for (const { path } of cleanFiles) {
    test(path, () => expect(rulesBroken(path)).toEqual([]));
  }
});
