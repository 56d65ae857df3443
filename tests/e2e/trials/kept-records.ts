import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { z } from 'zod';
import { keptAttachmentsIn } from '#electron/attachments/kept-attachments.ts';
import { nodeHashing } from '#electron/files/hashing.ts';
import { journalIn } from '#electron/journal/journal.ts';
import { quarantineIn } from '#electron/journal/quarantine.ts';
import {
  keyText,
  readRecordText,
  type SavedRecord,
  savedRecordSchema,
  sealTombstone,
  storedRow,
} from '#shared/format/saved-record.ts';
import { fixturesOf } from '#tests/format/format-fixtures.ts';
import { asText } from '#tests/support/saved-records.ts';

const now = () => new Date();

/** Puts a record of every kind and an attachment into the journal of a profile, as an earlier day left them. */
export async function seedJournal(profile: string): Promise<void> {
  const journal = journalIn(profile, now);
  const records: readonly SavedRecord[] = fixturesOf(1)
    // What was in the bin or purged years ago is forgotten at the first start.
    .filter(({ name }) => name !== 'session-binned.json' && name !== 'tombstone.json')
    .map(({ record }) => savedRecordSchema.parse(record));
  const purged = { kind: 'session', id: 'purged' } as const;
  const tombstone = await sealTombstone(purged, 9, now().toISOString(), nodeHashing);
  for (const record of [...records, tombstone]) {
    const written = await journal.writeRecord(asText(record));
    if (!written.ok) throw new Error(written.failure.kind);
  }
  const kept = keptAttachmentsIn(profile, quarantineIn(join(profile, 'quarantine'), now));
  await kept.keep(new TextEncoder().encode('Nota de la Misión Permanente'), true);
}

/** Each record of a profile's journal by its place, with its count. */
export async function inJournal(profile: string): Promise<ReadonlyMap<string, number>> {
  const listed = await journalIn(profile, now).listRecords({});
  if (!listed.ok) throw new Error(listed.failure.kind);
  return new Map(listed.heads.map((head) => [keyText(head), head.seq]));
}

const rowsSchema = z.array(z.unknown());

/** Reads every table of records in the page, without the app's own code. */
const readTables = `(async () => {
  const opened = await new Promise((done, fail) => {
    const request = indexedDB.open('minuta');
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const names = [...opened.objectStoreNames].filter((name) => !['attachments', 'quarantine'].includes(name));
  const transaction = opened.transaction(names);
  const tables = await Promise.all(names.map((name) => new Promise((done, fail) => {
    const request = transaction.objectStore(name).getAll();
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  })));
  opened.close();
  return tables.flat();
})()`;

/** Each record of the window's database by its place, with its count; damaged ones are left out. */
export async function inWindow(page: Page): Promise<ReadonlyMap<string, number>> {
  const rows = rowsSchema.parse(await page.evaluate(readTables));
  const read = await Promise.all(
    rows.map((row) => readRecordText(storedRow(row)?.text ?? '', nodeHashing)),
  );
  return new Map(
    read.flatMap((each) => (each.ok ? [[keyText(each.record), each.record.seq]] : [])),
  );
}

/** The records of `expected` that are missing, or are there in an older state. */
export function lostFrom(
  there: ReadonlyMap<string, number>,
  expected: ReadonlyMap<string, number>,
): readonly string[] {
  return [...expected].flatMap(([place, seq]) => ((there.get(place) ?? 0) < seq ? [place] : []));
}
