import type { RecordHead, RecordKey, SavedRecord } from '#shared/format/saved-record.ts';
import type { SealedRecord } from '#shared/format/sealed-record.ts';
import type { Answer } from '#shared/machine/machine-failure.ts';

/** A record that a newer Minuta saved: left as it is. */
export interface NewerRecord {
  readonly kind: string;
  readonly id: string;
  readonly format: number;
}

export interface StoreListing {
  readonly heads: readonly RecordHead[];
  readonly newer: readonly NewerRecord[];
  /** Records that could not be read and were put aside. */
  readonly quarantined: number;
}

/** One of the two places that keep every record. Both keep the same rules, so that neither is trusted alone. */
export interface RecordStore {
  list(): Promise<Answer<StoreListing>>;
  /** The readable ones of the records asked for. */
  read(keys: readonly RecordKey[]): Promise<Answer<{ readonly records: readonly SavedRecord[] }>>;
  /** Writes all or, as far as the place can, none. Never puts an older state over a later one. */
  write(records: readonly SealedRecord[]): Promise<Answer<object>>;
  /** Removes a tombstone that both stores have. */
  forget(key: RecordKey, hash: string): Promise<Answer<object>>;
}
