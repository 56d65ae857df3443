import type { SavedRecord } from '#shared/format/saved-record.ts';
import { recordsPerReading } from '#shared/machine/journal-questions.ts';
import type { Machine } from '#shared/machine/machine.ts';
import type { RecordStore } from './record-store.ts';

export type JournalMachine = Pick<
  Machine,
  'listRecords' | 'readRecords' | 'writeRecord' | 'forgetTombstone' | 'quarantineText'
>;

/** The journal as a store of records. */
export function journalStore(machine: JournalMachine): RecordStore {
  return {
    list: () => machine.listRecords({}),
    async read(keys) {
      const records: SavedRecord[] = [];
      for (let start = 0; start < keys.length; start += recordsPerReading) {
        const asked = keys.slice(start, start + recordsPerReading);
        const answer = await machine.readRecords({
          keys: asked.map(({ kind, id }) => ({ kind, id })),
        });
        if (!answer.ok) return answer;
        records.push(...answer.records);
      }
      return { ok: true, records };
    },
    async write(records) {
      for (const { text } of records) {
        const answer = await machine.writeRecord({ text });
        if (!answer.ok) return answer;
      }
      return { ok: true };
    },
    forget: ({ kind, id }, hash) => machine.forgetTombstone({ key: { kind, id }, hash }),
  };
}
