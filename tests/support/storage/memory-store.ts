import { nodeHashing } from '#electron/files/hashing.ts';
import type { NewerRecord, RecordStore } from '#renderer/storage/record-store.ts';
import {
  headOf,
  isStale,
  isTombstone,
  keyText,
  type RecordHead,
  readRecord,
} from '#shared/format/saved-record.ts';
import type { SealedRecord } from '#shared/format/sealed-record.ts';
import type { MachineFailure } from '#shared/machine/machine-failure.ts';

/** What happens to one writing of one record. */
export type WriteFate =
  | { readonly kind: 'written' }
  | { readonly kind: 'refused'; readonly failure: MachineFailure }
  /** It is on the disk, but the answer says otherwise: a flush failed after the rename. */
  | { readonly kind: 'writtenUnsaid' };

export interface MemoryStore extends RecordStore {
  /** What is on the disk: texts, which may be damaged. */
  readonly disk: Map<string, string>;
}

/** A store that keeps texts in memory under the rules of the real ones; `fate` decides over each writing. */
export function memoryStore(
  disk: Map<string, string> = new Map(),
  fate: () => WriteFate = () => ({ kind: 'written' }),
): MemoryStore {
  const load = async (text: string | undefined) => {
    if (text === undefined) return undefined;
    try {
      const read = await readRecord(JSON.parse(text), nodeHashing);
      return read.ok ? read.record : undefined;
    } catch {
      return undefined;
    }
  };
  const writeOne = async ({ head, text }: SealedRecord): Promise<MachineFailure | undefined> => {
    const there = await load(disk.get(keyText(head)));
    if (there && isStale(head, there)) return { kind: 'stale', seq: there.seq };
    const decided = fate();
    if (decided.kind !== 'refused') disk.set(keyText(head), text);
    if (decided.kind === 'refused') return decided.failure;
    return decided.kind === 'writtenUnsaid' ? { kind: 'failed', code: 'EIO' } : undefined;
  };
  return {
    disk,
    async list() {
      const newer: readonly NewerRecord[] = [];
      const heads: RecordHead[] = [];
      let quarantined = 0;
      for (const [place, text] of [...disk]) {
        const record = await load(text);
        if (record) heads.push(headOf(record));
        else {
          quarantined += 1;
          disk.delete(place);
        }
      }
      return { ok: true, heads, newer, quarantined };
    },
    async read(keys) {
      const records = await Promise.all(keys.map((key) => load(disk.get(keyText(key)))));
      return { ok: true, records: records.filter((record) => record !== undefined) };
    },
    async write(records) {
      for (const record of records) {
        const failure = await writeOne(record);
        if (failure) return { ok: false, failure };
      }
      return { ok: true };
    },
    async forget(key, hash) {
      const there = await load(disk.get(keyText(key)));
      if (there && isTombstone(there) && there.hash === hash) disk.delete(keyText(key));
      return { ok: true };
    },
  };
}
