import type { RecordId } from '#shared/domain/record-id.ts';
import { openRecord } from '#shared/format/opened-record.ts';
import type { RecordKind, RecordValue } from '#shared/format/record-values.ts';
import { isLive, keyText, type RecordKey, type SavedRecord } from '#shared/format/saved-record.ts';
import type { SchemaProblem } from '#shared/format/schema-problem.ts';
import type { RecordStore } from './record-store.ts';

export interface StoredValue<Kind extends RecordKind> {
  readonly id: RecordId;
  readonly value: RecordValue<Kind>;
}

/** A record that is whole but does not fit its kind. It stays in the stores as it is. */
export interface UnopenedRecord {
  readonly key: RecordKey;
  readonly problems: readonly SchemaProblem[];
}

export interface StoredValues<Kind extends RecordKind> {
  readonly values: readonly StoredValue<Kind>[];
  readonly unopened: readonly UnopenedRecord[];
}

/** The later of the states that the stores have of each record asked for. A store that fails is passed over. */
export async function laterStates(
  stores: readonly RecordStore[],
  keys: readonly RecordKey[],
): Promise<readonly SavedRecord[]> {
  const answers = await Promise.all(stores.map((store) => store.read(keys)));
  const states = answers.flatMap((answer) => (answer.ok ? answer.records : []));
  const byKey = new Map(
    states.toSorted((a, b) => a.seq - b.seq).map((state) => [keyText(state), state]),
  );
  return [...byKey.values()];
}

/** The states from the first store, and from the others only what it lacks: for stores that agree. */
export async function nearestStates(
  [nearest, ...others]: readonly RecordStore[],
  keys: readonly RecordKey[],
): Promise<readonly SavedRecord[]> {
  if (nearest === undefined) return [];
  const read = await nearest.read(keys);
  const states = read.ok ? read.records : [];
  const found = new Set(states.map(keyText));
  const lacking = keys.filter((key) => !found.has(keyText(key)));
  return lacking.length === 0 ? states : [...states, ...(await laterStates(others, lacking))];
}

/** The records of a kind, opened. `read` gives their states. */
export async function storedValues<Kind extends RecordKind>(
  kind: Kind,
  keys: readonly RecordKey[],
  read: (keys: readonly RecordKey[]) => Promise<readonly SavedRecord[]>,
): Promise<StoredValues<Kind>> {
  const ofKind = keys.filter((key) => key.kind === kind);
  const values: StoredValue<Kind>[] = [];
  const unopened: UnopenedRecord[] = [];
  for (const record of (await read(ofKind)).filter(isLive)) {
    const opened = openRecord(kind, record);
    if (opened.ok) values.push({ id: record.id, value: opened.value });
    else unopened.push({ key: { kind, id: record.id }, problems: opened.problems });
  }
  return { values, unopened };
}
