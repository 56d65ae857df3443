import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openStorage } from '#renderer/storage/open-storage.ts';
import { snapshotsOf } from '#renderer/storage/snapshots.ts';
import { fileDesk } from '#renderer/stores/file-desk.ts';
import { readSessions } from '#renderer/stores/stored-sessions.ts';
import type { RecordKey } from '#shared/format/saved-record.ts';
import { temporaryFolder } from '#tests/support/folders/temporary-folder.ts';
import { desktopMachine } from '#tests/support/machines/desktop-machine.ts';
import { bareSession } from '#tests/support/session-builders.ts';
import { HandClock } from '#tests/support/storage/hand-clock.ts';
import { storagePorts } from '#tests/support/storage/storage-ports.ts';

const key: RecordKey = { kind: 'session', id: 's' };
const typed = (place: string) => ({ session: bareSession({ id: 's', place: { es: place } }) });

let count = 0;

/** A desk on a computer of its own, on which a session stands. */
async function bench(place?: string) {
  count += 1;
  const databaseName = `desk-${count}`;
  const { machine, desk: files } = await desktopMachine({
    userData: temporaryFolder(),
    databaseName,
  });
  const ports = storagePorts();
  const opened = await openStorage({
    ...ports,
    machine,
    after: new HandClock().after,
    onStatus: () => undefined,
    databaseName,
  });
  if (opened.kind !== 'open') throw new Error(opened.kind);
  const { storage } = opened;
  if (place !== undefined) storage.saver.changed(key, typed(place));
  await storage.saver.flush();
  let refreshed = 0;
  const desk = fileDesk({
    machine,
    storage,
    ports,
    onSessions: async () => {
      refreshed += 1;
    },
  });
  const places = async () => (await readSessions(storage)).map(({ session }) => session.place?.es);
  const onDesk = () => desk.getState().onDesk;
  return { ...desk.getState(), onDesk, files, storage, places, refreshed: () => refreshed };
}

it('goes on saying that a backup is written when word of its progress comes after that', async () => {
  const { machine } = await desktopMachine({
    userData: temporaryFolder(),
    databaseName: 'late-progress',
  });
  const { storage } = await bench();
  let tellLate: (() => void) | undefined;
  const state = { kind: 'ready', folder: 'copies', backups: [] } as const;
  const desk = fileDesk({
    machine: {
      ...machine,
      backUpNow: async () => ({ ok: true, state }),
      on(name, listener) {
        if (name === 'saveEverythingProgress')
          tellLate = () => Reflect.apply(listener, undefined, [{ done: 2, total: 2 }]);
        return () => undefined;
      },
    },
    storage,
    ports: storagePorts(),
    onSessions: async () => undefined,
  });
  await desk.getState().backUpNow();
  tellLate?.();
  expect(desk.getState().onDesk).toEqual({ kind: 'backups', state });
});

/** The session of another computer as a file. */
async function fileOf(place: string) {
  const other = await bench(place);
  await other.saveSession('s', 's.minuta');
  const bytes = other.files.written().get('s.minuta');
  if (!bytes) throw new Error('not written');
  return { name: 's.minuta', bytes };
}

describe('opening a file', () => {
  it('brings a session that is not here, and shows it', async () => {
    const desk = await bench();
    desk.files.chosen = await fileOf('theirs');
    await desk.openFile();
    expect(desk.onDesk()).toEqual({ kind: 'takenIn', sessions: 1 });
    expect(await desk.places()).toEqual(['theirs']);
    expect(desk.refreshed()).toBe(1);
  });

  it('does nothing to a session that is here already and the same', async () => {
    const desk = await bench('theirs');
    desk.files.chosen = await fileOf('theirs');
    await desk.openFile();
    expect(desk.onDesk()).toEqual({ kind: 'takenIn', sessions: 0 });
  });

  it('shows what differs from the one here and changes nothing before the choice', async () => {
    const desk = await bench('mine');
    desk.files.chosen = await fileOf('theirs');
    await desk.openFile();
    expect(desk.onDesk()).toMatchObject({
      kind: 'differs',
      session: { differences: [{ part: { kind: 'field', field: 'place' }, change: 'changed' }] },
    });
    expect(await desk.places()).toEqual(['mine']);
    await desk.choose('takeTheirs');
    expect(await desk.places()).toEqual(['theirs']);
    expect((await snapshotsOf(desk.storage, key))[0]?.value.value).toEqual(typed('mine'));
  });

  it('compares with what was typed a moment ago and is not saved yet', async () => {
    const desk = await bench();
    desk.storage.saver.changed(key, typed('just typed'));
    desk.files.chosen = await fileOf('theirs');
    await desk.openFile();
    expect(desk.onDesk()).toMatchObject({
      kind: 'differs',
      session: { here: typed('just typed') },
    });
  });

  it('says why a file is refused, and offers what can be read of a damaged one', async () => {
    const desk = await bench();
    const { name, bytes } = await fileOf('theirs');
    desk.files.chosen = { name, bytes: new TextEncoder().encode('Acta') };
    await desk.openFile();
    expect(desk.onDesk()).toMatchObject({
      kind: 'refused',
      failure: { kind: 'notAMinutaFile' },
      readable: undefined,
    });
    desk.files.chosen = { name, bytes: bytes.slice(0, bytes.length - 100) };
    await desk.openFile();
    expect(desk.onDesk()).toMatchObject({ kind: 'refused', failure: { kind: 'damaged' } });
    await desk.openReadable();
    expect(await desk.places()).toEqual(['theirs']);
  });

  it('leaves the desk as it was when the user chooses none, or no file waits', async () => {
    const desk = await bench();
    await desk.openFile();
    await desk.openWaitingFile();
    expect(desk.onDesk()).toEqual({ kind: 'nothing' });
  });
});

describe('backups', () => {
  it('go to a folder that is chosen, and come back after a question', async () => {
    const desk = await bench('in the backup');
    await desk.showBackups();
    expect(desk.onDesk()).toEqual({ kind: 'backups', state: { kind: 'noFolder' } });
    await desk.chooseFolder();
    const shown = desk.onDesk();
    if (shown.kind !== 'backups' || shown.state.kind !== 'ready') throw new Error(shown.kind);
    desk.storage.saver.changed(key, typed('later'));
    await desk.storage.saver.flush();
    await desk.restoreBackup(shown.state.backups[0]?.name ?? '');
    expect(desk.onDesk()).toMatchObject({ kind: 'restore' });
    expect(await desk.places()).toEqual(['later']);
    await desk.restore('backup');
    expect(desk.onDesk()).toEqual({ kind: 'restored', records: 1 });
    expect(await desk.places()).toEqual(['in the backup']);
    expect((await snapshotsOf(desk.storage, key))[0]?.value.value).toEqual(typed('later'));
  });

  it('tell that the folder is not there', async () => {
    const desk = await bench('x');
    await desk.backUpNow();
    expect(desk.onDesk()).toEqual({ kind: 'trouble', why: { kind: 'missing' } });
  });

  it('of everything go to one file, or nowhere when the user cancels', async () => {
    const desk = await bench('x');
    await desk.saveEverything('all.minuta');
    expect(desk.onDesk()).toEqual({ kind: 'everythingSaved' });
    expect(desk.files.written().has('all.minuta')).toBe(true);
    desk.files.confirms = false;
    await desk.saveEverything('all.minuta');
    expect(desk.onDesk()).toEqual({ kind: 'nothing' });
  });
});
