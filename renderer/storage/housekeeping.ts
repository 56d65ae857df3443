import { isPurgeDue } from '#shared/format/bin.ts';
import type { Sha256 } from '#shared/format/hashing.ts';
import { keptFilesOf } from '#shared/format/kept-files.ts';
import type { Storage } from './open-storage.ts';
import { purgeWithSnapshots, thinSnapshots } from './snapshots.ts';
import { laterStates } from './stored-values.ts';

/** Purges what has been in the bin for its time, with the snapshots of it. Circulations stay. */
async function emptyBin(storage: Storage, now: string): Promise<void> {
  for (const kind of ['session', 'agendaTemplate', 'wordTemplate'] as const) {
    const { values } = await storage.values(kind);
    for (const { id, value } of values) {
      const { binned } = value;
      if (binned === undefined || !isPurgeDue(Date.parse(binned), Date.parse(now))) continue;
      await purgeWithSnapshots(storage, { kind, id });
    }
  }
}

/** Removes those of the attachments that no record refers to. Where anything could not be read, all of them stay. */
async function sweepAttachments(
  { found, places, keys, attachments }: Storage,
  there: readonly (readonly Sha256[])[],
): Promise<void> {
  if (found.failures.length > 0 || found.quarantined > 0 || found.newer.length > 0) return;
  const all = keys();
  const records = await laterStates(
    places.map(({ store }) => store),
    all,
  );
  if (records.length < all.length) return;
  const used = new Set(records.flatMap((record) => [...keptFilesOf(record)]));
  for (const [index, place] of attachments.entries()) {
    for (const sha256 of there[index] ?? []) if (!used.has(sha256)) await place.remove(sha256);
  }
}

/**
 * What time does to the stores: thins snapshots, empties the bin and then removes files that nothing refers to
 * any more. To be called once after the start: files that come later are not looked at, for their session may
 * not be saved yet.
 */
export async function keepHouse(storage: Storage, now: string): Promise<void> {
  await storage.attachmentsReady;
  const there = await Promise.all(storage.attachments.map((place) => place.list()));
  const before = storage.keys().length;
  await emptyBin(storage, now);
  await thinSnapshots(storage, now);
  if (storage.keys().length === before) return;
  const status = await storage.saver.flush();
  if (status.kind === 'saved') await sweepAttachments(storage, there);
}
