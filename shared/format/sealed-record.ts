import { canonicalJson } from './canonical-json.ts';
import { canonicalText, type TextCache } from './canonical-text.ts';
import type { Hashing } from './hashing.ts';
import { currentFormat } from './migrations/chain.ts';
import { headOf, type RecordHead, type RecordKey, type SavedRecord } from './saved-record.ts';

/**
 * A record as it goes into a store: its canonical JSON, and beside it what tells its states apart. Text is
 * handed on as it is, where a value would be copied piece by piece on the way to each store.
 */
export interface SealedRecord {
  readonly head: RecordHead;
  readonly text: string;
}

export function sealed(record: SavedRecord): SealedRecord {
  return { head: headOf(record), text: canonicalJson(record) };
}

/** Seals a value that changes a little from one save to the next; `cache` knows what it shares with the last. */
export async function sealValue(
  { kind, id }: RecordKey,
  seq: number,
  value: object,
  hashing: Hashing,
  cache: TextCache,
): Promise<SealedRecord> {
  const format = currentFormat;
  const rest = `"id":"${id}","kind":"${kind}","seq":${seq},"value":${canonicalText(value, cache)}}`;
  const hash = await hashing.text(`{"format":${format},${rest}`);
  return {
    head: { id, kind, seq, hash, format, purged: false },
    text: `{"format":${format},"hash":"${hash}",${rest}`,
  };
}
