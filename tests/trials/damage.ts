import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dice } from './dice.ts';

/** Every file below a folder; none when the folder is not there. */
function filesBelow(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}

/** Cuts the end off the newest log of a profile's IndexedDB, as a crash in the middle of a write leaves it. */
export function tearNewestLog(profile: string, bytes: number): boolean {
  const logs = filesBelow(join(profile, 'IndexedDB'))
    .filter((path) => path.endsWith('.log'))
    .toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  const [newest] = logs;
  if (newest === undefined) return false;
  truncateSync(newest, Math.max(0, statSync(newest).size - bytes));
  return true;
}

/** Turns a bit in each of `count` bytes, anywhere in the files of a folder. */
export function flipBytes(folder: string, count: number, dice: Dice): void {
  const files = filesBelow(folder).filter((path) => statSync(path).size > 0);
  for (let flip = 0; flip < count; flip += 1) {
    const path = dice.pick(files);
    const bytes = readFileSync(path);
    const place = dice.below(bytes.length);
    bytes[place] = (bytes[place] ?? 0) ^ (1 << dice.below(8));
    writeFileSync(path, bytes);
  }
}

export function deleteFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
