import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { nodeHashing } from '#electron/files/hashing.ts';
import { type MinutaDatabase, openDatabase } from '#renderer/storage/database.ts';
import { storageFailureOf } from '#renderer/storage/storage-failure.ts';
import { windowStore } from '#renderer/storage/window-store.ts';
import { canonicalJson } from '#shared/format/canonical-json.ts';
import { currentFormat } from '#shared/format/migrations/chain.ts';
import { headOf, type SavedRecord, sealTombstone } from '#shared/format/saved-record.ts';
import { sealed } from '#shared/format/sealed-record.ts';
import { sessionRecord, smallRecord } from '#tests/support/saved-records.ts';

const name = 'minuta-test';
const aside: [string, string][] = [];
const putAside = async (file: string, text: string) => {
  aside.push([file, text]);
  return true;
};

/** A row as the store writes it. */
function rowOf(record: SavedRecord) {
  const { head, text } = sealed(record);
  return { ...head, text };
}

async function opened(): Promise<MinutaDatabase> {
  const result = await openDatabase(name);
  if (result.kind !== 'open') throw new Error(result.kind);
  return result.database;
}

async function listed(database: MinutaDatabase) {
  const list = await windowStore(database, nodeHashing, putAside).list();
  if (!list.ok) throw new Error(list.failure.kind);
  return list;
}

afterEach(async () => {
  aside.length = 0;
  await Dexie.delete(name);
});

describe("the window's database", () => {
  it('gives back what was written, after it was closed too', async () => {
    const database = await opened();
    const record = await sessionRecord('s', 1, 'x');
    expect(await windowStore(database, nodeHashing, putAside).write([sealed(record)])).toEqual({
      ok: true,
    });
    database.close();
    const again = await opened();
    expect(await windowStore(again, nodeHashing, putAside).read([record])).toEqual({
      ok: true,
      records: [record],
    });
    expect((await listed(again)).heads).toEqual([headOf(record)]);
    again.close();
  });

  it('writes all records or none, and never an older state', async () => {
    const database = await opened();
    const store = windowStore(database, nodeHashing, putAside);
    await store.write([sealed(await sessionRecord('s', 5, 'later'))]);
    const batch = [await smallRecord('settings', 'new', 1), await sessionRecord('s', 4, 'older')];
    expect(await store.write(batch.map(sealed))).toEqual({
      ok: false,
      failure: { kind: 'stale', seq: 5 },
    });
    expect((await listed(database)).heads).toMatchObject([{ id: 's', seq: 5 }]);
    database.close();
  });

  it('puts aside a row that cannot be read, with its text', async () => {
    const database = await opened();
    await database
      .rowsOf('session')
      .put({ ...rowOf(await sessionRecord('s', 1, 'x')), text: '{"seq":2}' });
    expect(await listed(database)).toMatchObject({ heads: [], quarantined: 1 });
    expect(aside).toMatchObject([['session-s.json', expect.stringContaining('seq')]]);
    expect(await database.rowsOf('session').count()).toBe(0);
    database.close();
  });

  it('keeps a row that could not be put aside', async () => {
    const database = await opened();
    await database.rowsOf('session').put({ id: 's', words: 'x' });
    await windowStore(database, nodeHashing, async () => false).list();
    expect(await database.rowsOf('session').count()).toBe(1);
    database.close();
  });

  it('names a row of a newer format and lets nothing take its place', async () => {
    const database = await opened();
    const content = { kind: 'session', id: 's', seq: 1, format: currentFormat + 1, value: {} };
    const newer = { ...content, hash: await nodeHashing.text(canonicalJson(content)) };
    const row = { ...newer, purged: false, text: canonicalJson(newer) };
    await database.rowsOf('session').put(row);
    expect(await listed(database)).toMatchObject({ newer: [{ id: 's' }], quarantined: 0 });
    const store = windowStore(database, nodeHashing, putAside);
    expect(await store.write([sealed(await sessionRecord('s', 9, 'x'))])).toMatchObject({
      failure: { kind: 'newerFormat' },
    });
    expect(await database.rowsOf('session').get('s')).toEqual(row);
    database.close();
  });

  it('forgets a tombstone, and never a record', async () => {
    const database = await opened();
    const store = windowStore(database, nodeHashing, putAside);
    const record = await sessionRecord('s', 1, 'x');
    await store.write([sealed(record)]);
    await store.forget(record, record.hash);
    expect((await listed(database)).heads).toHaveLength(1);
    const tombstone = await sealTombstone(record, 2, '2026-05-02T10:00:00.000Z', nodeHashing);
    await store.write([sealed(tombstone)]);
    await store.forget(record, tombstone.hash);
    expect((await listed(database)).heads).toHaveLength(0);
    database.close();
  });

  it('that a newer Minuta laid out is refused and left as it is', async () => {
    const newer = new Dexie(name);
    newer.version(9).stores({ votes: 'id' });
    await newer.open();
    await newer.table('votes').put({ id: 'v' });
    newer.close();
    expect(await openDatabase(name)).toEqual({ kind: 'newer' });
    await newer.open();
    expect(await newer.table('votes').count()).toBe(1);
    expect(newer.verno).toBe(9);
    newer.close();
  });
});

describe('what the browser refuses has a name', () => {
  it('also when a full disk comes as an aborted transaction', () => {
    const quota = new DOMException('full', 'QuotaExceededError');
    expect(storageFailureOf(new Dexie.AbortError('Transaction aborted', quota))).toEqual({
      kind: 'full',
    });
  });

  it('and so has a database that was closed', async () => {
    const database = await opened();
    database.close();
    const store = windowStore(database, nodeHashing, putAside);
    expect(await store.write([sealed(await sessionRecord('s', 1, 'x'))])).toEqual({
      ok: false,
      failure: { kind: 'failed', code: 'DatabaseClosedError' },
    });
  });
});
