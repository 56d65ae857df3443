import type { Binned } from '#renderer/storage/housekeeping.ts';
import type { Storage } from '#renderer/storage/open-storage.ts';
import type { SaveStatus } from '#renderer/storage/save-status.ts';
import { type SessionKeeping, sessionKeeping } from '#renderer/storage/session-keeping.ts';
import type { StoragePorts } from '#renderer/storage/snapshot-of.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import type { RecordValue } from '#shared/format/record-values.ts';
import type { SessionKeeper } from './session-keeper.ts';

/** The save status, for whoever watches it. */
export interface StatusFeed {
  readonly tell: (status: SaveStatus) => void;
  readonly watch: SessionKeeper['watch'];
}

/** Passes each status on to all who watch, the last one at once to whoever begins to. */
export function statusFeed(): StatusFeed {
  const listeners = new Set<(status: SaveStatus) => void>();
  let last: SaveStatus = { kind: 'saved' };
  return {
    tell: (status) => {
      last = status;
      for (const listener of listeners) listener(status);
    },
    watch: (listener) => {
      listeners.add(listener);
      listener(last);
    },
  };
}

/** Whether nothing was ever kept here: no record, and no trace of one that is gone or unreadable. */
export function isFirstRun({ found }: Pick<Storage, 'found'>): boolean {
  const { seqs, newer, quarantined, failures } = found;
  return seqs.size === 0 && newer.length === 0 && quarantined === 0 && failures.length === 0;
}

/** Whether a backup may have what is not here: nothing was kept yet, or something could not be read. */
export function mayLackData(storage: Pick<Storage, 'found'>): boolean {
  const { quarantined, failures } = storage.found;
  return isFirstRun(storage) || quarantined > 0 || failures.length > 0;
}

/** The latest first. */
function listed(values: readonly RecordValue<'session'>[]): readonly RecordValue<'session'>[] {
  return values
    .filter(({ binned }) => binned === undefined)
    .toSorted((one, other) => other.session.date.localeCompare(one.session.date));
}

/** The sessions in the stores but those in the bin, the latest first. */
export async function readSessions(
  storage: Pick<Storage, 'values'>,
): Promise<readonly RecordValue<'session'>[]> {
  const { values } = await storage.values('session');
  return listed(values.map(({ value }) => value));
}

/** The sessions after one went to the bin or came out of it: nothing else needs to be read again. */
export function withBinned(
  sessions: readonly Session[],
  { session, binned }: RecordValue<'session'>,
): readonly Session[] {
  const others = sessions.filter(({ id }) => id !== session.id);
  if (binned !== undefined) return others;
  return [...others, session].toSorted((one, other) => other.date.localeCompare(one.date));
}

/** Keeps sessions in the stores, also those that come into them by another way than the window. */
export interface StoredSessions extends SessionKeeper {
  readonly found: SessionKeeping['found'];
  /** What was in the bin at the start. */
  readonly binned: readonly Binned[];
  /** When a session last changed; it is another moment whenever the window has the session anew. */
  readonly savedAt: SessionKeeping['savedAt'];
  /** Keeps the present state of a session as a version, because staff ask for it. */
  readonly keepVersion: (id: RecordId) => void;
  /** Keeps the state that a paper was made of. */
  readonly exported: (id: RecordId) => void;
}

/** Keeps sessions in the stores, signed by `savedBy`, as it is called then. What is in the bin is left out. */
export async function storedSessions(
  storage: Pick<Storage, 'values' | 'saver'>,
  ports: Pick<StoragePorts, 'now' | 'newId'>,
  feed: StatusFeed,
  savedBy: () => string | undefined,
): Promise<StoredSessions> {
  const { values } = await storage.values('session');
  const found = listed(values.map(({ value }) => value));
  const keeping = sessionKeeping(storage, found, ports);
  return {
    sessions: found.map(({ session }) => session),
    binned: values.flatMap(({ id, value: { binned } }) =>
      binned === undefined ? [] : [{ key: { kind: 'session', id }, binned }],
    ),
    changed: (session) => {
      const author = savedBy();
      keeping.changed({ session, savedAt: ports.now(), ...(author && { savedBy: author }) });
    },
    found: keeping.found,
    savedAt: keeping.savedAt,
    keepVersion: (id) => keeping.keep(id, 'asked'),
    exported: (id) => keeping.keep(id, 'export'),
    flush: () => storage.saver.flush(),
    watch: feed.watch,
  };
}
