import type { RecordId } from '#shared/domain/record-id.ts';
import type { SnapshotReason } from './record-values.ts';

/** What thinning looks at. Times are counted in milliseconds since any fixed moment. */
export interface SnapshotAge {
  readonly id: RecordId;
  readonly reason: SnapshotReason;
  readonly taken: number;
}

const hour = 3_600_000;
const day = 24 * hour;

/** Up to an age one snapshot is kept in each span; null keeps every one. */
const spans: readonly (readonly [age: number, span: number | null])[] = [
  [2 * day, null],
  [7 * day, hour],
  [60 * day, day],
  [Number.POSITIVE_INFINITY, 30 * day],
];

/** Kept in full for this long: they hold what was replaced or found, and nobody else has it. */
const rescued: readonly SnapshotReason[] = ['replacing', 'repair'];
const rescuedFor = 60 * day;

/** Which of the spans of equal age a snapshot stands in; undefined when it is kept whatever else is. */
function slotOf({ reason, taken }: SnapshotAge, now: number): string | undefined {
  // A clock that was moved back makes snapshots of the future: they are as new as can be.
  const age = Math.max(0, now - taken);
  if (rescued.includes(reason) && age < rescuedFor) return undefined;
  const span = spans.find(([limit]) => age < limit)?.[1] ?? null;
  return span === null ? undefined : `${span}/${Math.floor(taken / span)}`;
}

/**
 * The snapshots of one record that may go at `now`: all stay for two days, then the last of each hour for a
 * week, of each day for two months, of each month after that. The newest always stays.
 */
export function snapshotsToThin(
  snapshots: readonly SnapshotAge[],
  now: number,
): readonly RecordId[] {
  const newestFirst = snapshots.toSorted((a, b) => b.taken - a.taken);
  const seen = new Set<string>();
  return newestFirst.flatMap((snapshot, index) => {
    const slot = slotOf(snapshot, now);
    if (slot === undefined) return [];
    const isKept = index === 0 || !seen.has(slot);
    seen.add(slot);
    return isKept ? [] : [snapshot.id];
  });
}

const betweenSnapshots = 10 * 60_000;

/** Whether editing has gone on long enough since the last snapshot for another one. */
export function isSnapshotDue(last: number, now: number): boolean {
  return now - last >= betweenSnapshots || now < last;
}
