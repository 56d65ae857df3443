import { isPurgeDue } from '#shared/format/bin.ts';
import type { Sha256 } from '#shared/format/hashing.ts';
import { keptFilesOf } from '#shared/format/kept-files.ts';
import type { RecordKey } from '#shared/format/saved-record.ts';
import type { Storage } from './open-storage.ts';
import { purgeWithSnapshots, thinSnapshots } from './snapshots.ts';
import { laterStates } from './stored-values.ts';

/** A record in the bin, and since when. */
export interface Binned {
  readonly key: RecordKey;
  readonly binned: string;
}

async function binnedTemplates(storage: Storage): Promise<readonly Binned[]> {
  const kinds = ['agendaTemplate', 'wordTemplate'] as const;
  const read = await Promise.all(
    kinds.map(async (kind) => {
      const { values } = await storage.values(kind);
      return values.flatMap(({ id, value: { binned } }) =>
        binned === undefined ? [] : [{ key: { kind, id }, binned }],
      );
    }),
  );
  return read.flat();
}

/** Purges what has been in the bin for its time, with the snapshots of it. Circulations stay. */
async function emptyBin(storage: Storage, now: string, all: readonly Binned[]): Promise<void> {
  for (const { key, binned } of all) {
    if (isPurgeDue(Date.parse(binned), Date.parse(now))) await purgeWithSnapshots(storage, key);
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
 * not be saved yet. `binnedSessions` were found at the start: reading all sessions again would hold up the window.
 */
export async function keepHouse(
  storage: Storage,
  now: string,
  binnedSessions: readonly Binned[],
): Promise<void> {
  await storage.attachmentsReady;
  const there = await Promise.all(storage.attachments.map((place) => place.list()));
  const before = storage.keys().length;
  await emptyBin(storage, now, [...binnedSessions, ...(await binnedTemplates(storage))]);
  await thinSnapshots(storage, now);
  if (storage.keys().length === before) return;
  const status = await storage.saver.flush();
  if (status.kind === 'saved') await sweepAttachments(storage, there);
}
