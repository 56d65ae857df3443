import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { iconFiles } from '#electron/packaging/icon-files.ts';
import { iconPixels } from '#electron/packaging/icon-pixels.ts';

test.for([...iconFiles()])('%s is what the icon’s shape draws', ([name, drawn]) => {
  const kept = readFileSync(join('electron', 'packaging', name));
  expect(kept.equals(Buffer.from(drawn))).toBe(true);
});

test('the icon is blue, white in its M and clear in its corners', () => {
  const pixels = iconPixels(180);
  const at = (x: number, y: number) => [
    ...pixels.subarray((y * 180 + x) * 4, (y * 180 + x) * 4 + 4),
  ];
  expect(at(90, 20)).toEqual([0x1f, 0x4e, 0x8c, 255]);
  expect(at(48, 80)).toEqual([255, 255, 255, 255]);
  expect(at(0, 0)[3]).toBe(0);
});
