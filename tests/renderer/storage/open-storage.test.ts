import 'fake-indexeddb/auto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '#renderer/storage/database.ts';
import { openStorage, type Storage } from '#renderer/storage/open-storage.ts';
import type { RecordKey } from '#shared/format/saved-record.ts';
import type { Machine } from '#shared/machine/machine.ts';
import { temporaryFolder } from '#tests/support/folders/temporary-folder.ts';
import { browserMachineOnDesk } from '#tests/support/machines/browser-machine.ts';
import { desktopMachine } from '#tests/support/machines/desktop-machine.ts';
import { bareSession } from '#tests/support/session-builders.ts';
import { HandClock } from '#tests/support/storage/hand-clock.ts';
import { storagePorts } from '#tests/support/storage/storage-ports.ts';

let count = 0;

const key: RecordKey = { kind: 'session', id: 's' };
const typed = (place: string) => ({ session: bareSession({ id: 's', place: { es: place } }) });
const note = new TextEncoder().encode('Nota');

/** A computer on which Minuta is started again and again. */
function computer() {
  count += 1;
  const databaseName = `minuta-${count}`;
  const userData = temporaryFolder();
  const close = async () => {
    const opened = await openDatabase(databaseName);
    if (opened.kind === 'open') opened.database.close();
  };
  const start = async (
    options: { uncleanExit?: boolean; machine?: Partial<Machine>; now?: string } = {},
  ) => {
    const { machine } = await desktopMachine({ userData, databaseName, ...options });
    const opened = await openStorage({
      ...storagePorts(),
      ...(options.now === undefined ? {} : { now: () => options.now ?? '' }),
      machine: { ...machine, ...options.machine },
      after: new HandClock().after,
      onStatus: () => undefined,
      databaseName,
    });
    if (opened.kind !== 'open') throw new Error(opened.kind);
    await opened.storage.attachmentsReady;
    return opened.storage;
  };
  return { databaseName, userData, start, close };
}

const places = async (storage: Storage) =>
  (await storage.values('session')).values.map(({ value }) => value.session.place?.es);

describe('storage on the desktop', () => {
  it('starts empty and has what was saved at the next start, with nothing to mend', async () => {
    const { start } = computer();
    const first = await start();
    expect(first.found).toMatchObject({ keys: [], failures: [], quarantined: 0 });
    first.saver.changed(key, typed('Salón Simón Bolívar'));
    expect(await first.saver.flush()).toMatchObject({ kind: 'saved' });
    const second = await start();
    expect(await places(second)).toEqual(['Salón Simón Bolívar']);
    expect(second.found).toMatchObject({ broughtToWindow: 0, broughtToJournal: 0 });
    second.saver.changed(key, typed('Salón Rubén Darío'));
    await second.saver.flush();
    expect(await places(await start())).toEqual(['Salón Rubén Darío']);
  });

  it("brings everything back from the journal when the window's database is gone", async () => {
    const { start, databaseName } = computer();
    const first = await start();
    first.saver.changed(key, typed('a'));
    await first.saver.flush();
    await first.attachments[1]?.write(note);
    await Dexie.delete(databaseName);
    const second = await start();
    expect(second.found).toMatchObject({ broughtToWindow: 1 });
    expect(await places(second)).toEqual(['a']);
    expect(await second.attachments[0]?.list()).toHaveLength(1);
  });

  it("brings everything back from the window's database when the journal is gone", async () => {
    const { start, userData } = computer();
    const first = await start();
    first.saver.changed(key, typed('a'));
    await first.saver.flush();
    await first.attachments[0]?.write(note);
    rmSync(join(userData, 'journal'), { recursive: true });
    const second = await start();
    expect(second.found).toMatchObject({ broughtToJournal: 1 });
    expect(readdirSync(join(userData, 'journal/session'))).toEqual(['s.json']);
    expect(await second.attachments[1]?.list()).toHaveLength(1);
  });

  it("renews the window's database after a crash, and loses nothing that only it had", async () => {
    const { start, databaseName } = computer();
    const failing: Partial<Machine> = {
      writeRecord: async () => ({ ok: false, failure: { kind: 'full' } }),
      writeAttachment: async () => ({ ok: false, failure: { kind: 'full' } }),
    };
    const first = await start({ machine: failing });
    first.saver.changed(key, typed('only in the window'));
    expect(await first.saver.flush()).toMatchObject({ kind: 'savedInOnePlace', place: 'window' });
    await first.attachments[0]?.write(note);

    let cleared = 0;
    const second = await start({
      uncleanExit: true,
      machine: {
        async clearWindowDatabase() {
          cleared += 1;
          await Dexie.delete(databaseName);
          return { ok: true };
        },
      },
    });
    expect(cleared).toBe(1);
    expect(second.found).toMatchObject({ broughtToJournal: 1 });
    expect(await places(second)).toEqual(['only in the window']);
    expect(await second.attachments[0]?.list()).toHaveLength(1);
    expect(await second.attachments[1]?.list()).toHaveLength(1);
  });

  it('does not clear the database after a crash when the journal cannot take what is in it', async () => {
    const { start } = computer();
    const first = await start();
    first.saver.changed(key, typed('a'));
    await first.saver.flush();
    let cleared = 0;
    const second = await start({
      uncleanExit: true,
      machine: {
        listRecords: async () => ({ ok: false, failure: { kind: 'denied' } }),
        clearWindowDatabase: async () => {
          cleared += 1;
          return { ok: true };
        },
      },
    });
    expect(cleared).toBe(0);
    expect(second.found.failures).toEqual([{ kind: 'denied' }]);
    expect(await places(second)).toEqual(['a']);
  });

  it('puts a damaged file of the journal aside and mends it from the window', async () => {
    const { start, userData } = computer();
    const first = await start();
    first.saver.changed(key, typed('a'));
    await first.saver.flush();
    const path = join(userData, 'journal/session/s.json');
    writeFileSync(path, readFileSync(path, 'utf8').slice(0, 40));
    const second = await start();
    expect(second.found).toMatchObject({ quarantined: 1, broughtToJournal: 1 });
    expect(readFileSync(path, 'utf8')).toContain('"hash"');
    expect((await start()).found).toMatchObject({ quarantined: 0, broughtToJournal: 0 });
  });

  it('does not bring back what was purged when one store was not there', async () => {
    const { start, databaseName } = computer();
    const first = await start();
    first.saver.changed(key, typed('a'));
    await first.saver.flush();
    first.saver.purge(key);
    await first.saver.flush();
    await Dexie.delete(databaseName);
    const second = await start();
    expect(second.keys()).toEqual([]);
    expect(await places(second)).toEqual([]);
  });

  it('forgets in both stores what was purged two months ago, and not what was purged lately', async () => {
    const { start, userData } = computer();
    const first = await start();
    first.saver.changed(key, typed('a'));
    await first.saver.flush();
    first.saver.purge(key);
    await first.saver.flush();
    const files = () => readdirSync(join(userData, 'journal/session'));
    const later = async (now: string) => {
      const storage = await start({ now });
      await storage.tombstonesReady;
      return storage.found.tombstones.length;
    };
    await later('2026-06-30T10:00:00.000Z');
    expect(files()).toEqual(['s.json']);
    expect(await later('2026-07-02T10:00:00.000Z')).toBe(1);
    expect(files()).toEqual([]);
    expect(await later('2026-07-03T10:00:00.000Z')).toBe(0);
  });

  it("opens nothing where a newer Minuta laid out the window's database", async () => {
    const { start, databaseName } = computer();
    const newer = new Dexie(databaseName);
    newer.version(9).stores({ session: 'id' });
    await newer.open();
    newer.close();
    await expect(start()).rejects.toThrow('newerDatabase');
  });

  it('carries on with the journal alone when the browser gives no database', async () => {
    const { start, databaseName } = computer();
    const real = indexedDB.open;
    indexedDB.open = () => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    };
    try {
      const storage = await start();
      storage.saver.changed(key, typed('a'));
      expect(await storage.saver.flush()).toMatchObject({
        kind: 'savedInOnePlace',
        place: 'journal',
      });
      expect(await places(storage)).toEqual(['a']);
    } finally {
      indexedDB.open = real;
    }
    expect(databaseName).not.toBe('');
    expect(await places(await start())).toEqual(['a']);
  });
});

it('storage in the browser edition has one place and calls it saved', async () => {
  count += 1;
  const name = `minuta-${count}`;
  const start = async () => {
    const { machine } = await browserMachineOnDesk(name);
    const opened = await openStorage({
      ...storagePorts(),
      machine,
      after: new HandClock().after,
      onStatus: () => undefined,
    });
    if (opened.kind !== 'open') throw new Error(opened.kind);
    return opened.storage;
  };
  const first = await start();
  first.saver.changed(key, typed('a'));
  expect(await first.saver.flush()).toMatchObject({ kind: 'saved' });
  expect(await places(await start())).toEqual(['a']);
});
