import type { Hashing } from '#shared/format/hashing.ts';
import { currentFormat } from '#shared/format/migrations/chain.ts';
import { type RecordKind, recordKinds } from '#shared/format/record-values.ts';
import {
  isStale,
  type RecordHead,
  type RecordKey,
  readHeadText,
  readRecordText,
  type SavedRecord,
  storedRow,
} from '#shared/format/saved-record.ts';
import type { SealedRecord } from '#shared/format/sealed-record.ts';
import type { Answer, MachineFailure } from '#shared/machine/machine-failure.ts';
import type { MinutaDatabase } from './database.ts';
import type { NewerRecord, RecordStore, StoreListing } from './record-store.ts';
import { storageFailureOf } from './storage-failure.ts';

/** Keeps what cannot be read somewhere else; false when that failed and the row must stay. */
export type PutAside = (name: string, text: string) => Promise<boolean>;

interface WindowRows {
  readonly database: MinutaDatabase;
  readonly hashing: Hashing;
  readonly putAside: PutAside;
}

/** Rows whose hashes are computed at once. */
const readAtOnce = 64;

interface Row {
  readonly id: string;
  readonly content: unknown;
}

/** Every row of a kind. One that the browser cannot give back at all has no content. */
async function rowsOf(database: MinutaDatabase, kind: RecordKind): Promise<readonly Row[]> {
  const table = database.rowsOf(kind);
  const ids = await table.toCollection().primaryKeys();
  try {
    const contents = await table.bulkGet(ids);
    return ids.map((id, index) => ({ id, content: contents[index] }));
  } catch {
    const get = (id: string) => table.get(id).catch(() => undefined);
    return Promise.all(ids.map(async (id) => ({ id, content: await get(id) })));
  }
}

/** Reads the text of each row, some at once. */
async function readTexts<Read>(
  rows: readonly Row[],
  read: (text: string) => Promise<Read>,
): Promise<readonly (readonly [Row, Read])[]> {
  const all: (readonly [Row, Read])[] = [];
  for (let start = 0; start < rows.length; start += readAtOnce) {
    const slice = rows.slice(start, start + readAtOnce);
    const pairs = slice.map(
      async (row) => [row, await read(storedRow(row.content)?.text ?? '')] as const,
    );
    all.push(...(await Promise.all(pairs)));
  }
  return all;
}

async function setAside({ database, putAside }: WindowRows, kind: RecordKind, row: Row) {
  const kept = await putAside(`${kind}-${row.id}.json`, JSON.stringify(row.content) ?? '');
  if (kept) await database.rowsOf(kind).delete(row.id);
}

async function list(rows: WindowRows): Promise<StoreListing> {
  const heads: RecordHead[] = [];
  const newer: NewerRecord[] = [];
  let quarantined = 0;
  for (const kind of recordKinds) {
    const all = await rowsOf(rows.database, kind);
    const texts = await readTexts(all, (text) => readHeadText(text, rows.hashing));
    for (const [row, read] of texts) {
      if (read.ok && read.head.kind === kind) heads.push(read.head);
      else if (!read.ok && read.failure.kind === 'newerFormat')
        newer.push({ kind, id: row.id, format: read.failure.format });
      else {
        quarantined += 1;
        await setAside(rows, kind, row);
      }
    }
  }
  return { heads, newer, quarantined };
}

async function read({ database, hashing }: WindowRows, keys: readonly RecordKey[]) {
  const records: SavedRecord[] = [];
  for (const kind of recordKinds) {
    const ids = keys.filter((key) => key.kind === kind).map(({ id }) => id);
    const contents = await database.rowsOf(kind).bulkGet(ids);
    const rows = ids.map((id, index) => ({ id, content: contents[index] }));
    for (const [, found] of await readTexts(rows, (text) => readRecordText(text, hashing)))
      if (found.ok) records.push(found.record);
  }
  return { records };
}

/** Why a record may not take the place of a row. */
function refusal(row: unknown, head: RecordHead): MachineFailure | undefined {
  const there = storedRow(row);
  if (there === undefined) return undefined;
  const { format, seq } = there;
  if (format > currentFormat) return { kind: 'newerFormat', format };
  return isStale(head, there) ? { kind: 'stale', seq } : undefined;
}

class Refused extends Error {
  readonly failure: MachineFailure;
  constructor(failure: MachineFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}

function write({ database }: WindowRows, records: readonly SealedRecord[]): Promise<void> {
  const kinds = [...new Set(records.map(({ head }) => head.kind))];
  const tables = kinds.map((kind) => database.rowsOf(kind));
  return database.transaction('rw', tables, async () => {
    for (const { head, text } of records) {
      const table = database.rowsOf(head.kind);
      const failure = refusal(await table.get(head.id), head);
      if (failure) throw new Refused(failure);
      await table.put({ ...head, text });
    }
  });
}

async function forget({ database }: WindowRows, { kind, id }: RecordKey, hash: string) {
  const table = database.rowsOf(kind);
  await database.transaction('rw', table, async () => {
    const there = storedRow(await table.get(id));
    if (there?.purged && there.hash === hash) await table.delete(id);
  });
}

async function answering<Fields extends object>(
  task: () => Promise<Fields>,
): Promise<Answer<Fields>> {
  try {
    return { ok: true, ...(await task()) };
  } catch (error) {
    return {
      ok: false,
      failure: error instanceof Refused ? error.failure : storageFailureOf(error),
    };
  }
}

/** The window's database as a store of records. */
export function windowStore(
  database: MinutaDatabase,
  hashing: Hashing,
  putAside: PutAside,
): RecordStore {
  const rows = { database, hashing, putAside };
  return {
    list: () => answering(() => list(rows)),
    read: (keys) => answering(() => read(rows, keys)),
    write: (records) =>
      answering(async () => {
        try {
          await write(rows, records);
        } catch (error) {
          // After a full disk Chromium's database writes nothing more until it is opened anew.
          if (!(error instanceof Refused)) database.close({ disableAutoOpen: false });
          throw error;
        }
        return {};
      }),
    forget: (key, hash) =>
      answering(async () => {
        await forget(rows, key, hash);
        return {};
      }),
  };
}
