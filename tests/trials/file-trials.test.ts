import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDatabase } from '#renderer/storage/database.ts';
import { openStorage } from '#renderer/storage/open-storage.ts';
import { temporaryFolder } from '#tests/support/folders/temporary-folder.ts';
import { desktopMachine } from '#tests/support/machines/desktop-machine.ts';
import { bareSession } from '#tests/support/session-builders.ts';
import { HandClock } from '#tests/support/storage/hand-clock.ts';
import { storagePorts } from '#tests/support/storage/storage-ports.ts';
import { fileTrials } from './file-trials.ts';

const databaseName = 'file-trials';

/** Everything in both stores. */
async function dump(userData: string): Promise<unknown> {
  const opened = await openDatabase(databaseName);
  if (opened.kind !== 'open') throw new Error(opened.kind);
  const { database } = opened;
  const tables = await Promise.all(
    database.tables.map(async (table) => [table.name, await table.toArray()]),
  );
  database.close();
  const folder = join(userData, 'journal');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  return [tables, files.map((path) => [path, readFileSync(path, 'utf8')])];
}

it('mutated .minuta and backup files are refused by name, and both stores stay as they were', async () => {
  const userData = temporaryFolder();
  const { machine } = await desktopMachine({ userData, databaseName });
  const opened = await openStorage({
    ...storagePorts(),
    machine,
    after: new HandClock().after,
    onStatus: () => undefined,
    databaseName,
  });
  if (opened.kind !== 'open') throw new Error(opened.kind);
  const session = bareSession({ id: 's' });
  opened.storage.saver.changed({ kind: 'session', id: 's' }, { session });
  await opened.storage.saver.flush();
  const before = await dump(userData);

  const { wrong, refused, slowest } = await fileTrials(500, 1592);
  expect(wrong).toEqual([]);
  expect(slowest).toBeLessThan(2_000);
  const kinds = ['notAMinutaFile', 'damaged', 'newerFormat', 'unsafePath', 'tooLarge', 'invalid'];
  expect([...refused.keys()]).toEqual(expect.arrayContaining(kinds));
  expect(await dump(userData)).toEqual(before);
});
