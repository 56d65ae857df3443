import type { RecordId } from '#shared/domain/record-id.ts';
import type { Hashing } from '#shared/format/hashing.ts';
import type { RecordValue, SnapshotReason } from '#shared/format/record-values.ts';
import { type LiveRecord, sealRecord } from '#shared/format/saved-record.ts';

/** Whatever gives time, ids and hashes, so that tests can say what they are. */
export interface StoragePorts {
  readonly hashing: Hashing;
  /** The time now, ISO 8601 in UTC. */
  readonly now: () => string;
  readonly newId: () => RecordId;
}

/** A snapshot of a record as it stands. A snapshot is kept as a second snapshot of the same state. */
export function snapshotOf(
  record: Pick<LiveRecord, 'kind' | 'id' | 'value'>,
  reason: SnapshotReason,
  { hashing, now, newId }: StoragePorts,
): Promise<LiveRecord> {
  const key = { kind: 'snapshot', id: newId() } as const;
  if (record.kind === 'snapshot') return sealRecord(key, 1, record.value, hashing);
  const value: RecordValue<'snapshot'> = {
    of: { kind: record.kind, id: record.id },
    reason,
    taken: now(),
    value: record.value,
  };
  return sealRecord(key, 1, value, hashing);
}
