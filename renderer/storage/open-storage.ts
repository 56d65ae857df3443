import type { RecordKind } from '#shared/format/record-values.ts';
import { keyText, type RecordKey } from '#shared/format/saved-record.ts';
import type { Machine } from '#shared/machine/machine.ts';
import { type AttachmentStore, copyAttachments, journalAttachments } from './attachment-store.ts';
import { journalStore } from './journal-store.ts';
import { forgetOldTombstones } from './old-tombstones.ts';
import { type Reconciliation, reconcile, survey } from './reconcile.ts';
import type { RecordStore } from './record-store.ts';
import type { SaveStatus } from './save-status.ts';
import { type After, createSaver, type Saver, type SaverPlace } from './saver.ts';
import type { StoragePorts } from './snapshot-of.ts';
import { laterStates, nearestStates, type StoredValues, storedValues } from './stored-values.ts';
import { openWindowDatabase, renewWindowDatabase, type WindowDatabase } from './window-database.ts';

export interface OpenStoragePorts extends StoragePorts {
  readonly machine: Machine;
  readonly after: After;
  readonly onStatus: (status: SaveStatus) => void;
  /** Of the window's database; another one in tests only. */
  readonly databaseName?: string;
}

/** Everything that is kept, opened. */
export interface Storage {
  /** What was found at start and done about it; told once. */
  readonly found: Reconciliation;
  readonly saver: Saver;
  /** The records of a kind as they stand in the stores. */
  readonly values: <Kind extends RecordKind>(kind: Kind) => Promise<StoredValues<Kind>>;
  /** In the order asked for bytes: the nearer place first. */
  readonly attachments: readonly AttachmentStore[];
  /** The places of records, the journal first. */
  readonly places: readonly SaverPlace[];
  /** Every record that there is now. */
  readonly keys: () => readonly RecordKey[];
  /** Ends when the attachments are in both places; nothing waits for it. */
  readonly attachmentsReady: Promise<void>;
  /** Ends when what both stores no longer need is forgotten; nothing waits for it. */
  readonly tombstonesReady: Promise<void>;
}

export type OpenedStorage =
  | { readonly kind: 'open'; readonly storage: Storage }
  /** A newer Minuta laid out the window's database: it is left as it is, and nothing is opened. */
  | { readonly kind: 'newerDatabase' };

/** Keeps account of what there is while records come and go. */
function keepingKeys(saver: Saver, keys: readonly RecordKey[]) {
  const all = new Map(keys.map(({ kind, id }) => [keyText({ kind, id }), { kind, id }]));
  const counted: Saver = {
    ...saver,
    changed(key, value) {
      all.set(keyText(key), { kind: key.kind, id: key.id });
      saver.changed(key, value);
    },
    purge(key) {
      all.delete(keyText(key));
      saver.purge(key);
    },
  };
  return { saver: counted, keys: () => [...all.values()] };
}

interface Opened {
  readonly found: Reconciliation;
  readonly places: readonly SaverPlace[];
  readonly attachments: readonly AttachmentStore[];
}

/** The two stores of the desktop, made to agree and, after a crash, with a new database for the window. */
async function openBoth(
  journal: RecordStore,
  ports: OpenStoragePorts,
): Promise<Opened | undefined> {
  const { machine, hashing, databaseName } = ports;
  const inJournal = journalAttachments(machine);
  const databasePorts = {
    machine,
    hashing,
    ...(databaseName === undefined ? {} : { name: databaseName }),
  };
  let window: WindowDatabase = await openWindowDatabase(databasePorts);
  if (window.kind === 'newer') return undefined;
  const found = await reconcile({ journal, window: window.records }, ports);
  const { uncleanExit } = await machine.appFacts({});
  // What a newer Minuta saved is only where it is: the database that holds it is not cleared.
  const isInJournal = found.failures.length === 0 && found.newer.length === 0;
  if (uncleanExit && isInJournal) {
    window = await renewWindowDatabase(window, inJournal, databasePorts);
    if (window.kind === 'newer') return undefined;
    await reconcile({ journal, window: window.records }, ports);
  }
  return {
    found,
    places: [
      { place: 'journal', store: journal },
      { place: 'window', store: window.records },
    ],
    attachments: window.kind === 'open' ? [window.attachments, inJournal] : [inJournal],
  };
}

/** The browser edition has one store, which stands behind the questions about the journal. */
async function openOne(journal: RecordStore, { machine }: OpenStoragePorts): Promise<Opened> {
  return {
    found: await survey(journal),
    places: [{ place: 'window', store: journal }],
    attachments: [journalAttachments(machine)],
  };
}

async function shareAttachments([nearer, other]: readonly AttachmentStore[]): Promise<void> {
  if (nearer === undefined || other === undefined) return;
  await copyAttachments(nearer, other);
  await copyAttachments(other, nearer);
}

/** Opens the stores, makes them agree and starts saving. */
export async function openStorage(ports: OpenStoragePorts): Promise<OpenedStorage> {
  const { machine } = ports;
  const journal = journalStore(machine);
  const { edition } = await machine.appFacts({});
  const opened =
    edition === 'browser' ? await openOne(journal, ports) : await openBoth(journal, ports);
  if (opened === undefined) return { kind: 'newerDatabase' };
  const { found, places, attachments } = opened;
  const { saver, keys } = keepingKeys(
    createSaver({ ...ports, places, seqs: found.seqs }),
    found.keys,
  );
  const nearerFirst = places.map(({ store }) => store).toReversed();
  /** Both stores are read only while one of them may be behind. */
  const read = (asked: readonly RecordKey[]) => {
    const { kind } = saver.status();
    const doAgree = found.failures.length === 0 && kind === 'saved';
    return doAgree ? nearestStates(nearerFirst, asked) : laterStates(nearerFirst, asked);
  };
  return {
    kind: 'open',
    storage: {
      found,
      saver,
      values: (kind) => storedValues(kind, keys(), read),
      attachments,
      places,
      keys,
      attachmentsReady: shareAttachments(attachments).catch(() => undefined),
      tombstonesReady: forgetOldTombstones(nearerFirst, found, ports.now()).catch(() => undefined),
    },
  };
}
