import type { RecordId } from '#shared/domain/record-id.ts';
import type { RecordValue } from '#shared/format/record-values.ts';
import { isSnapshotDue } from '#shared/format/snapshot-thinning.ts';
import type { Storage } from './open-storage.ts';
import type { StoragePorts } from './snapshot-of.ts';
import { takeSnapshot } from './snapshots.ts';

type SessionValue = RecordValue<'session'>;

/** Saves sessions and keeps snapshots of them by the way. */
export interface SessionKeeping {
  /** Takes the newest state of a session. */
  changed(value: SessionValue): void;
  /** Takes account of sessions that came into the stores by another way: each stands as it was opened. */
  found(values: readonly SessionValue[]): void;
  /** Keeps the present state: a paper of the session goes out, or staff ask for it. */
  keep(id: RecordId, reason: 'export' | 'asked'): void;
  /** When the newest state was handed over to be saved; undefined for one that says nothing of it. */
  savedAt(id: RecordId): string | undefined;
}

interface Kept {
  readonly value: SessionValue;
  /** When the last snapshot was taken; absent until the session is edited for the first time in this run. */
  readonly snapshot?: number;
}

/**
 * Keeps the state that a session was opened in, once the first edit makes it the past, then one every ten
 * minutes of editing. A session that is only looked at leaves no snapshot. `found` is what was there at start.
 */
export function sessionKeeping(
  storage: Pick<Storage, 'saver'>,
  found: readonly SessionValue[],
  ports: Pick<StoragePorts, 'now' | 'newId'>,
): SessionKeeping {
  const kept = new Map<RecordId, Kept>(found.map((value) => [value.session.id, { value }]));
  const keyOf = (id: RecordId) => ({ kind: 'session', id }) as const;

  return {
    changed(value) {
      const { id } = value.session;
      const before = kept.get(id);
      const time = Date.parse(ports.now());
      let snapshot = before?.snapshot ?? time;
      if (before !== undefined && before.snapshot === undefined)
        takeSnapshot(storage, keyOf(id), before.value, 'opening', ports);
      else if (before !== undefined && isSnapshotDue(snapshot, time)) {
        takeSnapshot(storage, keyOf(id), before.value, 'editing', ports);
        snapshot = time;
      }
      kept.set(id, { value, snapshot });
      storage.saver.changed(keyOf(id), value);
    },
    found(values) {
      for (const value of values) {
        const { id } = value.session;
        const before = kept.get(id);
        if (before === undefined || before.value.savedAt !== value.savedAt) kept.set(id, { value });
      }
    },
    keep(id, reason) {
      const there = kept.get(id);
      if (there) takeSnapshot(storage, keyOf(id), there.value, reason, ports);
    },
    savedAt: (id) => kept.get(id)?.value.savedAt,
  };
}
