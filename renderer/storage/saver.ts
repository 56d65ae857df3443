import { textCache } from '#shared/format/canonical-text.ts';
import { isLive, keyText, type RecordKey, sealTombstone } from '#shared/format/saved-record.ts';
import { type SealedRecord, sealed, sealValue } from '#shared/format/sealed-record.ts';
import type { MachineFailure } from '#shared/machine/machine-failure.ts';
import type { RecordStore } from './record-store.ts';
import type { SaveStatus, StorePlace } from './save-status.ts';
import { type StoragePorts, snapshotOf } from './snapshot-of.ts';

/** Runs a task later; what comes back calls it off. */
export type After = (milliseconds: number, task: () => void) => () => void;

export interface SaverPlace {
  readonly place: StorePlace;
  readonly store: RecordStore;
}

export interface SaverOptions extends StoragePorts {
  /** In the order written: the journal first, where there is one. */
  readonly places: readonly SaverPlace[];
  /** The last save of each record that there is, by `keyText`. */
  readonly seqs: ReadonlyMap<string, number>;
  readonly after: After;
  readonly onStatus: (status: SaveStatus) => void;
}

export interface Saver {
  /** Takes the newest value of a record. Its save starts within half a second, however much is typed. */
  changed(key: RecordKey, value: object): void;
  /** Removes a record for good, by the tombstone that takes its place. */
  purge(key: RecordKey): void;
  /** Saves at once; resolves when every place was tried. */
  flush(): Promise<SaveStatus>;
  status(): SaveStatus;
}

/** Half of the half second in which a save must begin: a busy computer takes the rest. */
const delay = 250;
/** After a failure: soon, then ever more seldom. */
const retryDelays = [1_000, 2_000, 5_000, 15_000, 30_000] as const;

/** A save takes milliseconds; when one takes this long the user is told that nothing is saved. */
const patience = 10_000;

/** What is to be stored of a record: its newest value, or that it is gone. */
type Change =
  | { readonly kind: 'value'; readonly key: RecordKey; readonly value: object }
  | { readonly kind: 'purge'; readonly key: RecordKey };

/** How the writing in one place went; without a failure it is there. */
interface Attempt {
  readonly place: StorePlace;
  readonly failure?: MachineFailure;
}

function statusOf(attempts: readonly Attempt[], at: string): SaveStatus {
  const failed = attempts.find(({ failure }) => failure !== undefined);
  if (failed?.failure === undefined) return { kind: 'saved', at };
  const stored = attempts.find(({ failure }) => failure === undefined);
  return stored
    ? { kind: 'savedInOnePlace', place: stored.place, why: failed.failure }
    : { kind: 'failed', why: failed.failure };
}

/** The worst of what happened to several records. */
function worst(statuses: readonly SaveStatus[]): SaveStatus | undefined {
  const rank = { saved: 0, saving: 1, savedInOnePlace: 2, failed: 3 };
  return statuses.toSorted((a, b) => rank[a.kind] - rank[b.kind]).at(-1);
}

/**
 * Saves what is typed. Values are kept here until every place has them, so a failure loses nothing while
 * Minuta runs; each attempt counts the record one up, so a later attempt always stands above an earlier.
 */
export function createSaver(options: SaverOptions): Saver {
  const { places, after, onStatus, hashing, now } = options;
  const seqs = new Map(options.seqs);
  const unsaved = new Map<string, Change>();
  let status: SaveStatus = { kind: 'saved' };
  let failures = 0;
  let running: Promise<void> | undefined;
  /** Set by every change and cleared when a save begins: what it took is not yet in a save. */
  let isWaiting = false;
  let cancelTimer: (() => void) | undefined;

  const report = (next: SaveStatus) => {
    status = next;
    onStatus(next);
  };

  const schedule = (milliseconds: number) => {
    cancelTimer?.();
    cancelTimer = after(milliseconds, () => void save());
  };

  const texts = textCache();

  const seal = async (change: Change): Promise<SealedRecord> => {
    const name = keyText(change.key);
    const seq = (seqs.get(name) ?? 0) + 1;
    seqs.set(name, seq);
    return change.kind === 'purge'
      ? sealed(await sealTombstone(change.key, seq, now(), hashing))
      : sealValue(change.key, seq, change.value, hashing, texts);
  };

  /** Another writer was here: its state is kept as a snapshot, and ours is counted on from it. */
  const yieldTo = async (store: RecordStore, key: RecordKey, seq: number) => {
    const there = await store.read([key]);
    const states = there.ok ? there.records : [];
    for (const state of states.filter(isLive)) {
      await store.write([sealed(await snapshotOf(state, 'repair', options))]);
    }
    seqs.set(keyText(key), Math.max(seq, seqs.get(keyText(key)) ?? 0));
  };

  const writeTo = async ({ place, store }: SaverPlace, record: SealedRecord): Promise<Attempt> => {
    try {
      const answer = await store.write([record]);
      if (answer.ok) return { place };
      if (answer.failure.kind === 'stale') await yieldTo(store, record.head, answer.failure.seq);
      return { place, failure: answer.failure };
    } catch (error) {
      return { place, failure: { kind: 'failed', code: String(error) } };
    }
  };

  const saveOne = async (change: Change): Promise<SaveStatus> => {
    const record = await seal(change);
    const attempts: Attempt[] = [];
    for (const place of places) attempts.push(await writeTo(place, record));
    const outcome = statusOf(attempts, now());
    const name = keyText(change.key);
    if (outcome.kind === 'saved' && unsaved.get(name) === change) unsaved.delete(name);
    return outcome;
  };

  const saveAll = async () => {
    isWaiting = false;
    // A place that does not answer must not look like one that is at work.
    const why = { kind: 'failed', code: 'ETIMEDOUT' } as const;
    const stopAlarm = after(patience, () => report({ kind: 'failed', why }));
    const outcomes: SaveStatus[] = [];
    for (const change of [...unsaved.values()]) outcomes.push(await saveOne(change));
    stopAlarm();
    const outcome = worst(outcomes) ?? status;
    failures = outcome.kind === 'saved' ? 0 : failures + 1;
    report(isWaiting && outcome.kind !== 'failed' ? { kind: 'saving' } : outcome);
    if (isWaiting) schedule(delay);
    else if (unsaved.size > 0) schedule(retryDelays[failures - 1] ?? retryDelays[4]);
  };

  const save = (): Promise<void> => {
    cancelTimer?.();
    cancelTimer = undefined;
    running ??= saveAll().finally(() => {
      running = undefined;
    });
    return running;
  };

  const take = (change: Change) => {
    unsaved.set(keyText(change.key), change);
    // That nothing could be saved stays in sight until it is mended; typing on does not hide it.
    if (status.kind !== 'failed' && status.kind !== 'saving') report({ kind: 'saving' });
    if (!isWaiting && running === undefined) schedule(delay);
    isWaiting = true;
  };

  return {
    changed: (key, value) => take({ kind: 'value', key, value }),
    purge: (key) => take({ kind: 'purge', key }),
    async flush() {
      // What was typed while a save ran needs another one.
      if (running) await running;
      if (unsaved.size > 0) await save();
      return status;
    },
    status: () => status,
  };
}
