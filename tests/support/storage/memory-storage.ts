import { createSaver, type Saver } from '#renderer/storage/saver.ts';
import { type StoredValues, storedValues } from '#renderer/storage/stored-values.ts';
import type { RecordKind } from '#shared/format/record-values.ts';
import type { RecordKey } from '#shared/format/saved-record.ts';
import { HandClock } from './hand-clock.ts';
import { memoryStore } from './memory-store.ts';
import { storagePorts } from './storage-ports.ts';

/** Storage over one store in memory that holds what is given, for what only reads and saves. */
export async function memoryStorage(records: readonly (readonly [RecordKey, object])[]) {
  const store = memoryStore();
  const saver: Saver = createSaver({
    ...storagePorts(),
    places: [{ place: 'window', store }],
    seqs: new Map(),
    after: new HandClock().after,
    onStatus: () => undefined,
  });
  for (const [key, value] of records) saver.changed(key, value);
  await saver.flush();
  const read = async <Kind extends RecordKind>(kind: Kind): Promise<StoredValues<Kind>> => {
    const listed = await store.list();
    const heads = listed.ok ? listed.heads : [];
    return storedValues(kind, heads, async (keys) => {
      const answer = await store.read(keys);
      return answer.ok ? answer.records : [];
    });
  };
  const values = async <Kind extends RecordKind>(kind: Kind) => (await read(kind)).values;
  return { storage: { saver, values: read }, values };
}
