import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureFolder } from '#electron/files/ensured-folder.ts';
import { nodeHashing } from '#electron/files/hashing.ts';
import { syncFolder } from '#electron/files/sync-folder.ts';
import { writeFileWhole } from '#electron/files/write-file-whole.ts';
import type { Quarantine } from '#electron/journal/quarantine.ts';
import type { Sha256 } from '#shared/format/hashing.ts';

/** The attachments of the journal: one file for each content, named by its SHA-256. */
export interface KeptAttachments {
  list(): Promise<readonly { readonly sha256: Sha256; readonly size: number }[]>;
  /** The bytes, verified; undefined when they are missing or were damaged, and then put aside. */
  read(sha256: Sha256): Promise<Uint8Array | undefined>;
  /** Keeps the bytes unless they are kept already. A file that was received once stays marked. */
  keep(bytes: Uint8Array, received: boolean): Promise<Sha256>;
  remove(sha256: Sha256): Promise<void>;
  isReceived(sha256: Sha256): Promise<boolean>;
}

const hashName = /^[0-9a-f]{64}$/;

export function keptAttachmentsIn(userData: string, quarantine: Quarantine): KeptAttachments {
  const folder = join(userData, 'journal', 'attachments');
  const path = (sha256: Sha256) => join(folder, sha256);
  const markPath = (sha256: Sha256) => `${path(sha256)}.received`;
  const names = () => readdir(folder).catch((): readonly string[] => []);

  const read = async (sha256: Sha256) => {
    const bytes = await readFile(path(sha256)).catch(() => undefined);
    if (bytes === undefined) return undefined;
    if ((await nodeHashing.bytes(bytes)) === sha256) return new Uint8Array(bytes);
    await quarantine.move(path(sha256), `attachment-${sha256}`).catch(() => undefined);
    return undefined;
  };

  return {
    read,
    async list() {
      const hashes = (await names()).filter((name) => hashName.test(name));
      return Promise.all(
        hashes.map(async (sha256) => ({ sha256, size: (await stat(path(sha256))).size })),
      );
    },
    async keep(bytes, received) {
      const sha256 = await nodeHashing.bytes(bytes);
      await ensureFolder(folder);
      if (received) await writeFileWhole(markPath(sha256), new Uint8Array(), { replace: true });
      if ((await read(sha256)) === undefined)
        await writeFileWhole(path(sha256), bytes, { replace: true });
      return sha256;
    },
    async remove(sha256) {
      await rm(path(sha256), { force: true });
      await rm(markPath(sha256), { force: true });
      await syncFolder(folder).catch(() => undefined);
    },
    isReceived: async (sha256) => (await names()).includes(`${sha256}.received`),
  };
}
