import { createStore, type StoreApi } from 'zustand';
import type { Storage } from '#renderer/storage/open-storage.ts';
import type { RecordValue } from '#shared/format/record-values.ts';

/** Kinds of which there is one record, called as the kind. */
type SingleKind = 'settings' | 'directory';

/** What is kept in one record: the settings, the directory of the office. */
export interface KeptState<Value> {
  /** Empty until it was read. */
  readonly value: Value;
  /** What is kept does not fit: it stays as it is, and changes last only as long as the window. */
  readonly isUnreadable: boolean;
  /** Reads it anew: at the start, and when a backup may have brought another. */
  readonly read: () => Promise<void>;
  /** Changes it and keeps it. What is changed before it was read waits for that. */
  readonly change: (update: (value: Value) => Value) => void;
}

export type KeptValue<Kind extends SingleKind> = StoreApi<KeptState<RecordValue<Kind>>>;
export type SettingsStore = KeptValue<'settings'>;
export type OfficeDirectoryStore = KeptValue<'directory'>;

/** The one record of a kind, `empty` as long as nothing was kept. */
export function keptValue<Kind extends SingleKind>(
  kind: Kind,
  empty: RecordValue<Kind>,
  storage: Pick<Storage, 'values' | 'saver'>,
): KeptValue<Kind> {
  return createStore((set, get) => {
    /** Counts what was changed here, so that no older state read meanwhile takes its place. */
    let changes = 0;
    let first: Promise<void> | undefined;
    let isRead = false;
    const apply = (update: (value: RecordValue<Kind>) => RecordValue<Kind>) => {
      const { value } = get();
      const next = update(value);
      if (next === value) return;
      changes += 1;
      set({ value: next });
      if (!get().isUnreadable) storage.saver.changed({ kind, id: kind }, next);
    };
    const read = async (): Promise<void> => {
      const before = changes;
      await storage.saver.flush();
      const { values, unopened } = await storage.values(kind);
      if (changes !== before) return read();
      isRead = true;
      set({
        value: values.find(({ id }) => id === kind)?.value ?? empty,
        isUnreadable: unopened.some(({ key }) => key.id === kind),
      });
    };
    return {
      value: empty,
      isUnreadable: false,
      read() {
        const reading = read();
        first ??= reading;
        return reading;
      },
      change(update) {
        if (isRead) return apply(update);
        first ??= read();
        void first.then(() => apply(update));
      },
    };
  });
}
