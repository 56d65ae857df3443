import {
  isLive,
  isTombstone,
  keyText,
  type RecordKey,
  type SavedRecord,
  sealRecord,
  sealTombstone,
} from '#shared/format/saved-record.ts';
import { sealed } from '#shared/format/sealed-record.ts';
import type { Answer, MachineFailure } from '#shared/machine/machine-failure.ts';
import { type ReconcileStep, reconcilePlan } from './reconcile-plan.ts';
import type { NewerRecord, RecordStore, StoreListing } from './record-store.ts';
import { type StoragePorts, snapshotOf } from './snapshot-of.ts';

export interface Stores {
  readonly journal: RecordStore;
  readonly window: RecordStore;
}

/** What was found at start and done about it. */
export interface Reconciliation {
  /** Records that the window's database lacked or had in an older state. */
  readonly broughtToWindow: number;
  readonly broughtToJournal: number;
  /** Records of which each store had a state of its own: one is the present now, the other a snapshot. */
  readonly keptBoth: number;
  /** Records that could not be read in one of the stores and were put aside. */
  readonly quarantined: number;
  readonly newer: readonly NewerRecord[];
  /** The last save of each record, to count on from. */
  readonly seqs: ReadonlyMap<string, number>;
  /** The records that there are, the purged ones left out. */
  readonly keys: readonly RecordKey[];
  /** Where a record was purged. */
  readonly tombstones: readonly RecordKey[];
  /** Why a store could not be read or repaired. */
  readonly failures: readonly MachineFailure[];
}

/** What one store holds, where there is only one. */
export async function survey(store: RecordStore): Promise<Reconciliation> {
  const answer = await store.list();
  const { heads, newer, quarantined } = answer.ok ? answer : emptyListing;
  return {
    broughtToWindow: 0,
    broughtToJournal: 0,
    keptBoth: 0,
    quarantined,
    newer,
    seqs: new Map(heads.map((head) => [keyText(head), head.seq])),
    keys: heads.filter(({ purged }) => !purged),
    tombstones: heads.filter(({ purged }) => purged),
    failures: failureOf(answer),
  };
}

/** Records copied at once: few transactions, and little in memory. */
const copiedAtOnce = 100;

const emptyListing: StoreListing = { heads: [], newer: [], quarantined: 0 };

async function copy(
  keys: readonly RecordKey[],
  from: RecordStore,
  to: RecordStore,
): Promise<Answer<object>> {
  for (let start = 0; start < keys.length; start += copiedAtOnce) {
    const read = await from.read(keys.slice(start, start + copiedAtOnce));
    if (!read.ok) return read;
    const written = await to.write(read.records.map(sealed));
    if (!written.ok) return written;
  }
  return { ok: true };
}

/** The same state counted once more, so that it stands above another state of its count. */
function raised(record: SavedRecord, { hashing }: StoragePorts): Promise<SavedRecord> {
  return isTombstone(record)
    ? sealTombstone(record, record.seq + 1, record.purged, hashing)
    : sealRecord(record, record.seq + 1, record.value, hashing);
}

/** Makes the journal's state the present in both stores and the window's a snapshot in both. */
async function keepBoth(
  key: RecordKey,
  { journal, window }: Stores,
  ports: StoragePorts,
): Promise<Answer<object>> {
  const present = await journal.read([key]);
  const other = await window.read([key]);
  if (!present.ok) return present;
  if (!other.ok) return other;
  const live = other.records.filter(isLive);
  const snapshots = await Promise.all(live.map((record) => snapshotOf(record, 'repair', ports)));
  const states = await Promise.all(present.records.map((record) => raised(record, ports)));
  const all = [...snapshots, ...states].map(sealed);
  const written = await journal.write(all);
  return written.ok ? window.write(all) : written;
}

function failureOf(answer: Answer<object>): readonly MachineFailure[] {
  return answer.ok ? [] : [answer.failure];
}

function keysOf(steps: readonly ReconcileStep[], kind: ReconcileStep['kind']) {
  return steps.filter((step) => step.kind === kind).map(({ key }) => key);
}

/** Of the two states of each record the one that counts. */
function presentHeads(listings: readonly StoreListing[]) {
  const heads = listings.flatMap((listing) => listing.heads);
  return new Map(heads.toSorted((a, b) => a.seq - b.seq).map((head) => [keyText(head), head]));
}

/**
 * Reads both stores through and makes them agree. A store that cannot be read or written is named in
 * `failures`; the other one then carries on alone, and nothing is taken away from either.
 */
export async function reconcile(stores: Stores, ports: StoragePorts): Promise<Reconciliation> {
  const { journal, window } = stores;
  const [inJournal, inWindow] = await Promise.all([journal.list(), window.list()]);
  const listings = [inJournal, inWindow].map((each) => (each.ok ? each : emptyListing));
  const steps = inJournal.ok && inWindow.ok ? reconcilePlan(inJournal, inWindow) : [];
  const toWindow = keysOf(steps, 'copyToWindow');
  const toJournal = keysOf(steps, 'copyToJournal');
  const conflicts = keysOf(steps, 'keepBoth');

  const failures = [...failureOf(inJournal), ...failureOf(inWindow)];
  failures.push(...failureOf(await copy(toWindow, journal, window)));
  failures.push(...failureOf(await copy(toJournal, window, journal)));
  for (const key of conflicts) failures.push(...failureOf(await keepBoth(key, stores, ports)));

  const present = [...presentHeads(listings).values()];
  const raise = new Set(conflicts.map(keyText));
  return {
    broughtToWindow: toWindow.length,
    broughtToJournal: toJournal.length,
    keptBoth: conflicts.length,
    quarantined: listings.reduce((sum, { quarantined }) => sum + quarantined, 0),
    newer: listings.flatMap(({ newer }) => newer),
    seqs: new Map(
      present.map((head) => [keyText(head), head.seq + (raise.has(keyText(head)) ? 1 : 0)]),
    ),
    keys: present.filter(({ purged }) => !purged),
    tombstones: present.filter(({ purged }) => purged),
    failures,
  };
}
