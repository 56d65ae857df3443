import { isPurgeDue } from '#shared/format/bin.ts';
import { keptFilesOf } from '#shared/format/kept-files.ts';
import type { Storage } from './open-storage.ts';
import { snapshotsOf, thinSnapshots } from './snapshots.ts';
import { laterStates } from './stored-values.ts';

/** Purges what has been in the bin for its time, with the snapshots of it. Circulations stay. */
async function emptyBin(storage: Storage, now: string): Promise<void> {
  for (const kind of ['session', 'agendaTemplate', 'wordTemplate'] as const) {
    const { values } = await storage.values(kind);
    for (const { id, value } of values) {
      const { binned } = value;
      if (binned === undefined || !isPurgeDue(Date.parse(binned), Date.parse(now))) continue;
      for (const snapshot of await snapshotsOf(storage, { kind, id }))
        storage.saver.purge({ kind: 'snapshot', id: snapshot.id });
      storage.saver.purge({ kind, id });
    }
  }
}

/** Removes attachments that no record refers to. Where anything could not be read, all of them stay. */
async function sweepAttachments(storage: Storage): Promise<void> {
  const { found, places, keys, attachments } = storage;
  if (found.failures.length > 0 || found.quarantined > 0 || found.newer.length > 0) return;
  const all = keys();
  const records = await laterStates(
    places.map(({ store }) => store),
    all,
  );
  if (records.length < all.length) return;
  const used = new Set(records.flatMap((record) => [...keptFilesOf(record)]));
  for (const place of attachments) {
    for (const sha256 of await place.list()) if (!used.has(sha256)) await place.remove(sha256);
  }
}

/**
 * What time does to the stores: thins snapshots, empties the bin, removes files that nothing refers to. To be
 * called after the start and before anything is edited: what is only in memory is not looked at.
 */
export async function keepHouse(storage: Storage, now: string): Promise<void> {
  await storage.attachmentsReady;
  await emptyBin(storage, now);
  await thinSnapshots(storage, now);
  const status = await storage.saver.flush();
  if (status.kind === 'saved') await sweepAttachments(storage);
}
