import type { Hashing } from '#shared/format/hashing.ts';
import type { Machine } from '#shared/machine/machine.ts';
import { type AttachmentStore, copyAttachments, windowAttachments } from './attachment-store.ts';
import { databaseName, type MinutaDatabase, openDatabase } from './database.ts';
import type { RecordStore } from './record-store.ts';
import { unavailableStore } from './unavailable-store.ts';
import { windowStore } from './window-store.ts';

/** The window's database as it came up. */
export type WindowDatabase =
  | {
      readonly kind: 'open';
      readonly records: RecordStore;
      readonly attachments: AttachmentStore;
      readonly close: () => void;
    }
  /** It could not be opened, not even after it was cleared: the journal carries on alone. */
  | { readonly kind: 'unavailable'; readonly records: RecordStore }
  /** A newer Minuta laid it out: nothing is opened. */
  | { readonly kind: 'newer' };

export interface WindowDatabasePorts {
  readonly machine: Pick<Machine, 'clearWindowDatabase' | 'quarantineText'>;
  readonly hashing: Hashing;
  readonly name?: string;
}

function opened(
  database: MinutaDatabase,
  { machine, hashing }: WindowDatabasePorts,
): WindowDatabase {
  const putAside = async (name: string, text: string) =>
    (await machine.quarantineText({ name, text })).ok;
  return {
    kind: 'open',
    records: windowStore(database, hashing, putAside),
    attachments: windowAttachments(database, hashing),
    close: () => database.close(),
  };
}

/** Opens the database; one that does not open is cleared once, for the journal has what it held. */
export async function openWindowDatabase(ports: WindowDatabasePorts): Promise<WindowDatabase> {
  const { machine, name = databaseName } = ports;
  const first = await openDatabase(name);
  if (first.kind === 'newer') return { kind: 'newer' };
  if (first.kind === 'open') return opened(first.database, ports);
  await machine.clearWindowDatabase({});
  const second = await openDatabase(name);
  return second.kind === 'open'
    ? opened(second.database, ports)
    : { kind: 'unavailable', records: unavailableStore(first.why) };
}

/**
 * Puts a new database in the place of one that a crash may have torn: Chromium deletes such a database one
 * or two starts later without a word. Only called when the journal has every record; attachments are brought
 * there first. Where that fails the old database stays.
 */
export async function renewWindowDatabase(
  old: WindowDatabase,
  journal: AttachmentStore,
  ports: WindowDatabasePorts,
): Promise<WindowDatabase> {
  if (old.kind !== 'open' || !(await copyAttachments(old.attachments, journal))) return old;
  old.close();
  await ports.machine.clearWindowDatabase({});
  return openWindowDatabase(ports);
}
