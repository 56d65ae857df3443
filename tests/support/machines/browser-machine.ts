import { nodeHashing } from '#electron/files/hashing.ts';
import { browserMachine } from '#renderer/storage/browser/browser-machine.ts';
import { openDatabase } from '#renderer/storage/database.ts';
import type { FileDesk, MachineOnDesk } from './desktop-machine.ts';

/** The browser edition's machine over a database of a given name. */
export async function browserMachineOnDesk(databaseName: string): Promise<MachineOnDesk> {
  const opened = await openDatabase(databaseName);
  if (opened.kind !== 'open') throw new Error(opened.kind);
  const downloads = new Map<string, Uint8Array>();
  const desk: FileDesk = { confirms: true, written: () => downloads };
  const machine = browserMachine({
    database: opened.database,
    hashing: nodeHashing,
    files: {
      download: (name, bytes) => downloads.set(name, bytes),
      print: () => undefined,
      choose: async () => (desk.chosen ? [desk.chosen] : undefined),
    },
    space: async () => 900_000_000,
    now: () => '2026-05-02T10:00:00.000Z',
    newId: () => crypto.randomUUID(),
    version: '0.1.0',
    locale: 'es-UY',
    language: 'es',
  });
  return { machine, desk };
}
