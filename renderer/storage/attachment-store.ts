import type { Hashing, Sha256 } from '#shared/format/hashing.ts';
import type { Machine } from '#shared/machine/machine.ts';
import type { Answer } from '#shared/machine/machine-failure.ts';
import type { MinutaDatabase } from './database.ts';
import { storageFailureOf } from './storage-failure.ts';

/** A place that keeps the bytes of attachments, each once, by their hash. */
export interface AttachmentStore {
  list(): Promise<readonly Sha256[]>;
  /** The bytes if they are there and are what they were. */
  read(sha256: Sha256): Promise<Uint8Array | undefined>;
  write(bytes: Uint8Array): Promise<Answer<{ readonly sha256: Sha256 }>>;
  remove(sha256: Sha256): Promise<void>;
}

export function windowAttachments(database: MinutaDatabase, hashing: Hashing): AttachmentStore {
  const table = database.attachments;
  return {
    list: () => table.toCollection().primaryKeys(),
    async read(sha256) {
      const row = await table.get(sha256).catch(() => undefined);
      if (row === undefined) return undefined;
      return (await hashing.bytes(row.bytes)) === sha256 ? row.bytes : undefined;
    },
    async write(bytes) {
      const sha256 = await hashing.bytes(bytes);
      try {
        await database.transaction('rw', table, () => table.put({ sha256, bytes }));
        return { ok: true, sha256 };
      } catch (error) {
        return { ok: false, failure: storageFailureOf(error) };
      }
    },
    remove: (sha256) => table.delete(sha256),
  };
}

type AttachmentMachine = Pick<
  Machine,
  'listAttachments' | 'readAttachment' | 'writeAttachment' | 'removeAttachment'
>;

/** `received`: what is written through here came from outside this computer as far as is known. */
export function journalAttachments(machine: AttachmentMachine): AttachmentStore {
  return {
    async list() {
      const answer = await machine.listAttachments({});
      return answer.ok ? answer.attachments.map(({ sha256 }) => sha256) : [];
    },
    async read(sha256) {
      const answer = await machine.readAttachment({ sha256 });
      return answer.ok ? answer.bytes : undefined;
    },
    write: (bytes) => machine.writeAttachment({ bytes, received: true }),
    async remove(sha256) {
      await machine.removeAttachment({ sha256 });
    },
  };
}

/** The bytes from the first place that has them whole; the places before it that lacked them get them back. */
export async function attachmentBytes(
  places: readonly AttachmentStore[],
  sha256: Sha256,
): Promise<Uint8Array | undefined> {
  for (const [index, place] of places.entries()) {
    const bytes = await place.read(sha256);
    if (bytes === undefined) continue;
    for (const lacking of places.slice(0, index)) await lacking.write(bytes);
    return bytes;
  }
  return undefined;
}

/** Brings to `to` what only `from` has; false when something could not be brought. */
export async function copyAttachments(
  from: AttachmentStore,
  to: AttachmentStore,
): Promise<boolean> {
  const there = new Set(await to.list());
  let isComplete = true;
  for (const sha256 of await from.list()) {
    if (there.has(sha256)) continue;
    const bytes = await from.read(sha256);
    if (bytes && !(await to.write(bytes)).ok) isComplete = false;
  }
  return isComplete;
}
