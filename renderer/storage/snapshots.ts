import type { RecordId } from '#shared/domain/record-id.ts';
import type { RecordValue, SnapshotReason } from '#shared/format/record-values.ts';
import { keyText, type RecordKey } from '#shared/format/saved-record.ts';
import { type SnapshotAge, snapshotsToThin } from '#shared/format/snapshot-thinning.ts';
import type { Storage } from './open-storage.ts';
import type { StoragePorts } from './snapshot-of.ts';

export interface Snapshot {
  readonly id: RecordId;
  readonly value: RecordValue<'snapshot'>;
}

/** Keeps a state of a record. The state is saved like any other; `storage.saver` tells how that went. */
export function takeSnapshot(
  storage: Pick<Storage, 'saver'>,
  of: RecordKey,
  value: object,
  reason: SnapshotReason,
  { now, newId }: Pick<StoragePorts, 'now' | 'newId'>,
): RecordId {
  const id = newId();
  storage.saver.changed({ kind: 'snapshot', id }, { of, reason, taken: now(), value });
  return id;
}

/** The snapshots of a record, the newest first. */
export async function snapshotsOf(
  storage: Pick<Storage, 'values'>,
  of: RecordKey,
): Promise<readonly Snapshot[]> {
  const { values } = await storage.values('snapshot');
  return values
    .filter(({ value }) => value.of.kind === of.kind && value.of.id === of.id)
    .toSorted((a, b) => (a.value.taken < b.value.taken ? 1 : -1));
}

/** Purges a record with the snapshots of it. Circulations stay. */
export async function purgeWithSnapshots(
  storage: Pick<Storage, 'values' | 'saver'>,
  key: RecordKey,
): Promise<void> {
  for (const { id } of await snapshotsOf(storage, key))
    storage.saver.purge({ kind: 'snapshot', id });
  storage.saver.purge(key);
}

/** Purges the snapshots that time has thinned out, of every record. */
export async function thinSnapshots(
  storage: Pick<Storage, 'values' | 'saver'>,
  now: string,
): Promise<void> {
  const { values } = await storage.values('snapshot');
  const byRecord = new Map<string, SnapshotAge[]>();
  for (const { id, value } of values) {
    const age = { id, reason: value.reason, taken: Date.parse(value.taken) };
    const place = keyText(value.of);
    byRecord.set(place, [...(byRecord.get(place) ?? []), age]);
  }
  for (const ages of byRecord.values()) {
    for (const id of snapshotsToThin(ages, Date.parse(now)))
      storage.saver.purge({ kind: 'snapshot', id });
  }
}
