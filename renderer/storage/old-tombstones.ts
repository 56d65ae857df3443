import { isTombstone, type RecordKey } from '#shared/format/saved-record.ts';
import type { Reconciliation } from './reconcile.ts';
import type { RecordStore } from './record-store.ts';
import { laterStates } from './stored-values.ts';

/** Long after the two stores have agreed that a record is gone nothing can bring it back. */
const neededFor = 60 * 24 * 3_600_000;

/**
 * Forgets the tombstones of records that were purged long ago. Only when both stores were read whole: a store
 * that could not be read may still hold what a tombstone stands for.
 */
export async function forgetOldTombstones(
  stores: readonly RecordStore[],
  found: Pick<Reconciliation, 'tombstones' | 'failures' | 'quarantined' | 'newer'>,
  now: string,
): Promise<void> {
  if (found.failures.length > 0 || found.quarantined > 0 || found.newer.length > 0) return;
  const keys: readonly RecordKey[] = found.tombstones;
  const states = await laterStates(stores, keys);
  for (const state of states.filter(isTombstone)) {
    if (Date.parse(now) - Date.parse(state.purged) < neededFor) continue;
    for (const store of stores) await store.forget(state, state.hash);
  }
}
