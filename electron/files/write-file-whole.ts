import { randomUUID } from 'node:crypto';
import { link, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { syncFolder } from './sync-folder.ts';

/** Writes and flushes `bytes` beside `path`, and gives the temporary file's path. */
async function writeBeside(path: string, bytes: Uint8Array): Promise<string> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  const file = await open(temporary, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  return temporary;
}

/** Gives a file a name that must be free. */
async function linkNew(temporary: string, path: string): Promise<void> {
  try {
    // A hard link fails when the name is taken, which a rename does not.
    await link(temporary, path);
  } catch (error) {
    const refused = error instanceof Error && 'code' in error && error.code !== 'EEXIST';
    if (!refused) throw error;
    // Where the file system has no hard links (FAT, some shares), reserving the name comes closest.
    await (await open(path, 'wx')).close();
    await rename(temporary, path);
  }
}

/**
 * Writes a file whole or not at all: what stands at `path` is the old file or the new one, never a part.
 * With `replace` false an existing file stays as it is and the call rejects with `EEXIST`.
 * Rejects with Node's own error when the folder is missing, read-only or full.
 */
export async function writeFileWhole(
  path: string,
  bytes: Uint8Array,
  options: { readonly replace: boolean },
): Promise<void> {
  const temporary = await writeBeside(path, bytes);
  try {
    if (options.replace) await rename(temporary, path);
    else await linkNew(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
  await syncFolder(dirname(path));
}
