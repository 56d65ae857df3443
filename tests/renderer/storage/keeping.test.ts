import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { nodeHashing } from '#electron/files/hashing.ts';
import { keepHouse } from '#renderer/storage/housekeeping.ts';
import { openStorage, type Storage } from '#renderer/storage/open-storage.ts';
import { restoreEverything } from '#renderer/storage/restore.ts';
import {
  compareWithHere,
  packSession,
  sessionsIn,
  takeIn,
} from '#renderer/storage/session-file.ts';
import { snapshotsOf, takeSnapshot } from '#renderer/storage/snapshots.ts';
import { backupLimits } from '#shared/format/archive/archive-limits.ts';
import { readMinutaFile } from '#shared/format/archive/read-minuta-file.ts';
import type { RecordKey } from '#shared/format/saved-record.ts';
import { temporaryFolder } from '#tests/support/folders/temporary-folder.ts';
import { desktopMachine } from '#tests/support/machines/desktop-machine.ts';
import { sha256 } from '#tests/support/minuta-files.ts';
import { bareSession } from '#tests/support/session-builders.ts';
import { HandClock } from '#tests/support/storage/hand-clock.ts';
import { storagePorts } from '#tests/support/storage/storage-ports.ts';

const key: RecordKey = { kind: 'session', id: 's' };
const note = new TextEncoder().encode('Nota');
const unused = new TextEncoder().encode('unused');

const document = {
  id: 'd',
  title: {},
  kind: 'note',
  languages: [],
  form: 'symbol title',
  attachments: [{ id: 'f', name: 'Nota.pdf', sha256: sha256(note), size: note.length }],
} as const;

const typed = (place: string, parts: object = {}) => ({
  session: bareSession({ id: 's', place: { es: place }, documents: [document] }),
  ...parts,
});

let count = 0;

/** A computer of its own, with Minuta started on it. */
async function computer() {
  count += 1;
  const databaseName = `keeping-${count}`;
  const { machine, desk } = await desktopMachine({ userData: temporaryFolder(), databaseName });
  const ports = storagePorts();
  const start = async (): Promise<Storage> => {
    const opened = await openStorage({
      ...ports,
      machine,
      after: new HandClock().after,
      onStatus: () => undefined,
      databaseName,
    });
    if (opened.kind !== 'open') throw new Error(opened.kind);
    return opened.storage;
  };
  return { machine, desk, ports, start, storage: await start() };
}

const places = async (storage: Storage) =>
  (await storage.values('session')).values.map(({ value }) => value.session.place?.es);

async function write(storage: Storage, bytes: Uint8Array) {
  for (const place of storage.attachments) await place.write(bytes);
}

const attachmentsOf = (storage: Storage) =>
  Promise.all(storage.attachments.map((place) => place.list()));

describe('a snapshot', () => {
  it('holds the state it was taken of, and the newest comes first', async () => {
    const { storage, ports } = await computer();
    takeSnapshot(storage, key, typed('a'), 'opening', ports);
    takeSnapshot(storage, key, typed('b'), 'editing', {
      ...ports,
      now: () => '2026-05-02T11:00:00.000Z',
    });
    await storage.saver.flush();
    const snapshots = await snapshotsOf(storage, key);
    expect(snapshots.map(({ value }) => value.reason)).toEqual(['editing', 'opening']);
    expect(snapshots[1]?.value.value).toEqual(typed('a'));
  });
});

describe('keeping house', () => {
  it('purges what was in the bin for thirty days with its snapshots and files, for good', async () => {
    const { storage, ports, start } = await computer();
    await write(storage, note);
    await write(storage, unused);
    takeSnapshot(storage, key, typed('a'), 'opening', ports);
    const binned = '2026-05-02T10:00:00.000Z';
    storage.saver.changed(key, typed('a', { binned }));
    await storage.saver.flush();
    await keepHouse(storage, '2026-05-31T10:00:00.000Z', [{ key, binned }]);
    expect(await places(storage)).toEqual(['a']);
    expect((await attachmentsOf(storage)).flat()).toContain(sha256(note));
    await keepHouse(storage, '2026-06-01T10:00:00.000Z', [{ key, binned }]);
    const again = await start();
    expect(again.keys()).toEqual([]);
    expect(await attachmentsOf(again)).toEqual([[], []]);
  });

  it('thins snapshots', async () => {
    const { storage, ports } = await computer();
    for (const minute of [10, 20, 30]) {
      const now = () => `2026-05-02T10:${minute}:00.000Z`;
      takeSnapshot(storage, key, typed(`${minute}`), 'editing', { ...ports, now });
    }
    await storage.saver.flush();
    await keepHouse(storage, '2026-05-06T10:00:00.000Z', []);
    const taken = (await snapshotsOf(storage, key)).map(({ value }) => value.taken);
    expect(taken).toEqual(['2026-05-02T10:30:00.000Z']);
  });
});

describe('a backup of everything', () => {
  const backedUp = async () => {
    const first = await computer();
    await write(first.storage, note);
    first.storage.saver.changed(key, typed('in the backup'));
    await first.storage.saver.flush();
    await first.machine.saveEverything({ suggestedName: 'all.minuta' });
    const bytes = first.desk.written().get('all.minuta') ?? new Uint8Array();
    const read = await readMinutaFile(bytes, { hashing: nodeHashing, limits: backupLimits });
    if (!read.ok) throw new Error(read.failure.kind);
    return read.file;
  };

  it('comes back whole on another computer, with progress', async () => {
    const file = await backedUp();
    const { storage, ports, start } = await computer();
    const told: number[] = [];
    const onProgress = (done: number) => told.push(done);
    const options = { choice: 'present', onProgress } as const;
    expect(await restoreEverything(storage, file, options, ports)).toEqual({
      kind: 'restored',
      records: 1,
      attachments: 1,
    });
    expect(told).toEqual([1, 2]);
    const again = await start();
    expect(await places(again)).toEqual(['in the backup']);
    expect(await attachmentsOf(again)).toEqual([[sha256(note)], [sha256(note)]]);
  });

  it.each([
    ['present', 'here', 'in the backup'],
    ['backup', 'in the backup', 'here'],
  ] as const)('of the %s state makes a snapshot of the other', async (choice, present, kept) => {
    const file = await backedUp();
    const { storage, ports } = await computer();
    storage.saver.changed(key, typed('here'));
    await storage.saver.flush();
    await restoreEverything(storage, file, { choice }, ports);
    expect(await places(storage)).toEqual([present]);
    expect((await snapshotsOf(storage, key)).map(({ value }) => value.value)).toEqual([
      typed(kept),
    ]);
  });

  it('brings back what was purged', async () => {
    const file = await backedUp();
    const { storage, ports, start } = await computer();
    storage.saver.changed(key, typed('here'));
    await storage.saver.flush();
    storage.saver.purge(key);
    await storage.saver.flush();
    await restoreEverything(storage, file, { choice: 'present' }, ports);
    expect(await places(await start())).toEqual(['in the backup']);
  });

  it('brings back nothing when it is cancelled at the start', async () => {
    const file = await backedUp();
    const { storage, ports } = await computer();
    const options = { choice: 'backup', signal: AbortSignal.abort() } as const;
    expect(await restoreEverything(storage, file, options, ports)).toEqual({ kind: 'cancelled' });
    expect(storage.keys()).toEqual([]);
  });
});

describe('a session goes to a colleague and comes back', () => {
  it('with its attachments, and the state here becomes a snapshot when theirs is taken', async () => {
    const mine = await computer();
    const theirs = await computer();
    await write(mine.storage, note);
    await write(mine.storage, unused);
    const packed = await packSession(mine.storage, typed('mine'), mine.ports);
    const read = await readMinutaFile(packed?.bytes ?? new Uint8Array(), { hashing: nodeHashing });
    if (!read.ok) throw new Error(read.failure.kind);
    const [incoming] = sessionsIn(read.file);
    if (!incoming) throw new Error('no session');

    expect(await compareWithHere(theirs.storage, incoming)).toEqual({ kind: 'new' });
    await takeIn(theirs.storage, read.file, incoming, 'takeTheirs', theirs.ports);
    expect(await places(theirs.storage)).toEqual(['mine']);
    expect(await attachmentsOf(theirs.storage)).toEqual([[sha256(note)], [sha256(note)]]);

    theirs.storage.saver.changed(key, typed('changed there'));
    await theirs.storage.saver.flush();
    expect(await compareWithHere(theirs.storage, incoming)).toMatchObject({ kind: 'differs' });
    await takeIn(theirs.storage, read.file, incoming, 'keepMine', theirs.ports);
    expect(await places(theirs.storage)).toEqual(['changed there']);
    await takeIn(theirs.storage, read.file, incoming, 'takeTheirs', theirs.ports);
    expect(await places(theirs.storage)).toEqual(['mine']);
    const kept = (await snapshotsOf(theirs.storage, key)).map(({ value }) => value.value);
    expect(kept).toEqual([typed('changed there')]);
    await takeIn(theirs.storage, read.file, incoming, 'keepBoth', theirs.ports);
    expect(await places(theirs.storage)).toEqual(['mine', 'mine']);
  });
});
