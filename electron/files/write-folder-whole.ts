import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { syncFolder } from './sync-folder.ts';
import { writeFileWhole } from './write-file-whole.ts';

export interface FolderFile {
  /** A plain file name. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes a folder of files. A new one appears whole or not at all; in one that is there each file is replaced
 * whole, and what else it holds stays. Rejects with Node's own error when the disk refuses.
 */
export async function writeFolderWhole(
  path: string,
  files: readonly FolderFile[],
  { replace }: { readonly replace: boolean },
): Promise<void> {
  if (replace) {
    for (const { name, bytes } of files)
      await writeFileWhole(join(path, name), bytes, { replace: true });
    return;
  }
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await mkdir(temporary);
    for (const { name, bytes } of files)
      await writeFileWhole(join(temporary, name), bytes, { replace: false });
    await rename(temporary, path);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  await syncFolder(dirname(path));
}
