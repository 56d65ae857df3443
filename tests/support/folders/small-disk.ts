import { spawnSync } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

function mount(...parameters: readonly string[]): boolean {
  return spawnSync('mount', parameters).status === 0;
}

export interface SmallDisk {
  readonly folder: string;
  /** From now on nothing can be written. */
  makeReadOnly(): boolean;
}

/** A disk in memory of a given size in kB; undefined where none may be mounted. */
export function smallDisk(kilobytes: number): SmallDisk | undefined {
  const folder = temporaryFolder();
  if (!mount('-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'minuta-test', folder)) return undefined;
  onTestFinished(() => {
    spawnSync('umount', ['-l', folder]);
  });
  return { folder, makeReadOnly: () => mount('-o', 'remount,ro', folder) };
}

/** What the system reports, where a real disk cannot be had. */
export function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}
