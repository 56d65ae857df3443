import { describe, expect, it } from 'vitest';
import { isPurgeDue } from '#shared/format/bin.ts';
import {
  isSnapshotDue,
  type SnapshotAge,
  snapshotsToThin,
} from '#shared/format/snapshot-thinning.ts';

const now = Date.parse('2026-05-20T12:00:00Z');
const minute = 60_000;
const day = 24 * 60 * minute;

const taken = (time: number, reason: SnapshotAge['reason'] = 'editing'): SnapshotAge => ({
  id: `s${time}`,
  reason,
  taken: time,
});

const left = (snapshots: readonly SnapshotAge[]) => {
  const gone = new Set(snapshotsToThin(snapshots, now));
  return snapshots.filter(({ id }) => !gone.has(id));
};

/** One snapshot every ten minutes over `days`, until now. */
const everyTenMinutes = (days: number, reason?: SnapshotAge['reason']) =>
  Array.from({ length: days * 144 }, (_, index) => taken(now - index * 10 * minute, reason));

describe('of the snapshots of a session', () => {
  it('all of two days stay', () => {
    expect(left(everyTenMinutes(2))).toHaveLength(288);
  });

  it('one an hour stays for a week, and it is the last of its hour', () => {
    const hourly = left(everyTenMinutes(7)).filter(({ taken: time }) => now - time >= 2 * day);
    const minutes = hourly.map(({ taken: time }) => new Date(time).getUTCMinutes());
    // The hour in which the two days end is there with the part that is older.
    expect(minutes).toEqual([0, ...Array.from({ length: 5 * 24 }, () => 50)]);
  });

  it('one a day stays for two months, and one a month after that', () => {
    const old = left(everyTenMinutes(365)).filter(({ taken: time }) => now - time >= 7 * day);
    const daily = old.filter(({ taken: time }) => now - time < 60 * day);
    expect(daily.length).toBeGreaterThanOrEqual(53);
    expect(daily.length).toBeLessThanOrEqual(54);
    expect(old.length - daily.length).toBeLessThanOrEqual(12);
  });

  it('thinning again takes nothing more', () => {
    const once = left(everyTenMinutes(100));
    expect(left(once)).toEqual(once);
  });

  it('the newest stays however old it is', () => {
    const old = [taken(now - 900 * day), taken(now - 900 * day - minute)];
    expect(left(old)).toEqual([old[0]]);
  });

  it('what was replaced or found stays in full for two months', () => {
    expect(left(everyTenMinutes(30, 'replacing'))).toHaveLength(30 * 144);
  });

  it('those of the future stay when the clock was moved back', () => {
    const future = [taken(now + 400 * day), taken(now + 400 * day + minute)];
    expect(left(future)).toEqual(future);
  });
});

it('a snapshot is due after ten minutes, and at once when the clock was moved back', () => {
  expect(isSnapshotDue(now, now + 9 * minute)).toBe(false);
  expect(isSnapshotDue(now, now + 10 * minute)).toBe(true);
  expect(isSnapshotDue(now, now - day)).toBe(true);
});

it('the bin keeps for thirty days, and longer when the clock was moved back', () => {
  expect(isPurgeDue(now, now + 29 * day)).toBe(false);
  expect(isPurgeDue(now, now + 30 * day)).toBe(true);
  expect(isPurgeDue(now, now - 400 * day)).toBe(false);
});
