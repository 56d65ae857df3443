import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { syncFolder } from './sync-folder.ts';

/**
 * Writes a file piece by piece, whole or not at all. `produce` gets what writes a piece and says at the end
 * whether the file is to be kept; until then nothing stands at `path`, or what stood there before.
 * Rejects with Node's own error when the folder is missing, read-only or full.
 */
export async function writePiecesWhole<Result extends { readonly keep: boolean }>(
  path: string,
  produce: (write: (piece: Uint8Array) => Promise<void>) => Promise<Result>,
): Promise<Result> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  const file = await open(temporary, 'wx');
  try {
    const result = await produce(async (piece) => {
      await file.writeFile(piece);
    });
    await file.sync();
    await file.close();
    if (result.keep) await rename(temporary, path);
    return result;
  } finally {
    await file.close().catch(() => undefined);
    await rm(temporary, { force: true });
    await syncFolder(dirname(path)).catch(() => undefined);
  }
}
