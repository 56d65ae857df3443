import type { Storage } from '#renderer/storage/open-storage.ts';
import type { SaveStatus } from '#renderer/storage/save-status.ts';
import { sessionKeeping } from '#renderer/storage/session-keeping.ts';
import type { StoragePorts } from '#renderer/storage/snapshot-of.ts';
import type { Session } from '#shared/domain/session.ts';
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

/** Keeps sessions in the stores. What is in the bin is left out. */
export async function storedSessions(
  storage: Pick<Storage, 'values' | 'saver'>,
  ports: Pick<StoragePorts, 'now' | 'newId'>,
  feed: StatusFeed,
): Promise<SessionKeeper> {
  const { values } = await storage.values('session');
  const kept = values.filter(({ value }) => value.binned === undefined);
  const sessions = kept
    .map(({ value }) => value.session)
    .toSorted((one: Session, other: Session) => other.date.localeCompare(one.date));
  const keeping = sessionKeeping(
    storage,
    kept.map(({ value }) => value),
    ports,
  );
  return {
    sessions,
    changed: (session) => keeping.changed({ session, savedAt: ports.now() }),
    flush: () => storage.saver.flush(),
    watch: feed.watch,
  };
}
