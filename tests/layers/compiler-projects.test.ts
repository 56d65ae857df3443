import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'minuta-projects-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Compiles one planted file as a folder's own project would; returns the codes of the errors. */
function compile(project: string, code: string): readonly string[] {
  const place = mkdtempSync(join(folder, 'project-'));
  writeFileSync(join(place, 'planted.ts'), code);
  writeFileSync(
    join(place, 'tsconfig.json'),
    JSON.stringify({
      extends: resolve(project, 'tsconfig.json'),
      compilerOptions: {
        rootDir: '.',
        outDir: './out',
        typeRoots: [resolve('node_modules/@types')],
      },
      include: ['planted.ts'],
      exclude: [],
      references: [],
    }),
  );
  const { stdout } = spawnSync(
    resolve('node_modules/.bin/tsc'),
    ['-p', place, '--pretty', 'false'],
    {
      encoding: 'utf8',
    },
  );
  return stdout.match(/error TS\d+/g) ?? [];
}

const unknownName = /error TS(2304|2580|2584|2591)/;

describe('the compiler does not know', () => {
  const strangers: readonly (readonly [project: string, names: readonly string[]])[] = [
    ['shared', ['document', 'window', 'process', 'Buffer', 'fetch', 'setTimeout', 'crypto']],
    ['electron', ['document', 'window', 'localStorage']],
  ];
  for (const [project, names] of strangers) {
    for (const name of names) {
      test(`${name} in ${project}`, () => {
        expect(compile(project, `export const planted: unknown = ${name};\n`)).toEqual([
          expect.stringMatching(unknownName),
        ]);
      });
    }
  }

  test("Node's modules in shared", () => {
    const code =
      "import { readFileSync } from 'node:fs';\n\nexport const planted = readFileSync;\n";
    expect(compile('shared', code)).toHaveLength(1);
  });
});

describe('the compiler raises no false alarm', () => {
  test('over plain code in shared', () => {
    expect(compile('shared', 'export const planted = [3, 1].toSorted();\n')).toEqual([]);
  });

  test("over Node's names in electron", () => {
    const code =
      "import { readFileSync } from 'node:fs';\n\nexport const planted = [readFileSync, process];\n";
    expect(compile('electron', code)).toEqual([]);
  });
});

test('the compiler insists that an absent array element is looked at', () => {
  expect(compile('shared', 'export const planted: number = [1][0];\n')).toEqual(['error TS2322']);
});
