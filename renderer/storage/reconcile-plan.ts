import { keyText, type RecordHead, type RecordKey } from '#shared/format/saved-record.ts';
import type { StoreListing } from './record-store.ts';

/** What makes the two stores agree about one record. */
export type ReconcileStep =
  | { readonly kind: 'copyToWindow'; readonly key: RecordKey }
  | { readonly kind: 'copyToJournal'; readonly key: RecordKey }
  /** Both have a state of the same count: the journal's is the present, the window's becomes a snapshot. */
  | { readonly kind: 'keepBoth'; readonly key: RecordKey };

function stepFor(
  journal: RecordHead | undefined,
  window: RecordHead | undefined,
): ReconcileStep['kind'] | undefined {
  if (journal === undefined) return window && 'copyToJournal';
  if (window === undefined || window.seq < journal.seq) return 'copyToWindow';
  if (window.seq > journal.seq) return 'copyToJournal';
  return window.hash === journal.hash ? undefined : 'keepBoth';
}

function byKey<Place extends { readonly kind: string; readonly id: string }>(
  places: readonly Place[],
): ReadonlyMap<string, Place> {
  return new Map(places.map((place) => [`${place.kind}/${place.id}`, place]));
}

/**
 * How to bring two stores to the same state. A tombstone stands in its record's place and counts like any
 * state of it, so a purged record does not come back. What a newer Minuta saved is not touched on either side.
 */
export function reconcilePlan(
  journal: StoreListing,
  window: StoreListing,
): readonly ReconcileStep[] {
  const newer = byKey([...journal.newer, ...window.newer]);
  const inJournal = byKey(journal.heads);
  const inWindow = byKey(window.heads);
  const heads = byKey([...journal.heads, ...window.heads]);
  return [...heads.values()].flatMap(({ kind, id }) => {
    const place = keyText({ kind, id });
    if (newer.has(place)) return [];
    const step = stepFor(inJournal.get(place), inWindow.get(place));
    return step === undefined ? [] : [{ kind: step, key: { kind, id } }];
  });
}
