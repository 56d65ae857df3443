import type { Storage } from '#renderer/storage/open-storage.ts';
import type { Session } from '#shared/domain/session.ts';
import type { BackupState } from '#shared/machine/backup-questions.ts';
import { hasBackups } from './backup-watch.ts';
import { isFirstRun } from './stored-sessions.ts';

/**
 * Why no session is here although some were: what was kept cannot be read, or it is gone and only a folder of
 * backups tells that it existed. Undefined where a session is here or nothing is known to be missing.
 */
export function lostData(
  storage: Pick<Storage, 'found'>,
  sessions: readonly Session[],
  backups: BackupState,
): 'unreadable' | 'gone' | undefined {
  if (sessions.length > 0) return undefined;
  const { quarantined, failures } = storage.found;
  if (quarantined > 0 || failures.length > 0) return 'unreadable';
  return isFirstRun(storage) && hasBackups(backups) ? 'gone' : undefined;
}
