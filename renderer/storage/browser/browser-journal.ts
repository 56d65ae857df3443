import type { MinutaDatabase } from '#renderer/storage/database.ts';
import { storageFailureOf } from '#renderer/storage/storage-failure.ts';
import { windowStore } from '#renderer/storage/window-store.ts';
import type { Hashing } from '#shared/format/hashing.ts';
import { headOf, readRecordText } from '#shared/format/saved-record.ts';
import type { journalQuestions } from '#shared/machine/journal-questions.ts';
import type { Answers, Response } from '#shared/machine/machine.ts';

/** Answers the questions about the journal from the one database that a browser keeps. */
export function browserJournal(
  database: MinutaDatabase,
  hashing: Hashing,
  space: () => Promise<number>,
): Answers<keyof typeof journalQuestions> {
  const keep = async (name: string, text: string): Promise<Response<'quarantineText'>> => {
    try {
      const table = database.quarantine;
      await database.transaction('rw', table, () => table.add({ name, text }));
      return { ok: true };
    } catch (error) {
      return { ok: false, failure: storageFailureOf(error) };
    }
  };
  const store = windowStore(database, hashing, async (name, text) => (await keep(name, text)).ok);
  const done = (answer: Awaited<ReturnType<typeof store.write>>) =>
    answer.ok ? ({ ok: true } as const) : answer;
  return {
    listRecords: () => store.list(),
    readRecords: ({ keys }) => store.read(keys),
    async writeRecord({ text }) {
      const read = await readRecordText(text, hashing);
      return read.ok
        ? done(await store.write([{ head: headOf(read.record), text }]))
        : { ok: false, failure: { kind: 'damaged' } };
    },
    forgetTombstone: async ({ key, hash }) => done(await store.forget(key, hash)),
    async spaceLeft() {
      return { ok: true, bytes: await space() };
    },
    quarantineText: ({ name, text }) => keep(name, text),
  };
}
