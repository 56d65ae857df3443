import { backupLimits } from '#shared/format/archive/archive-limits.ts';
import { type MinutaFile, readMinutaFile } from '#shared/format/archive/read-minuta-file.ts';
import type { Hashing } from '#shared/format/hashing.ts';
import type { BackupState } from '#shared/machine/backup-questions.ts';
import type { Machine } from '#shared/machine/machine.ts';
import { sessionsIn } from './session-file.ts';

/** A backup that was read through, every hash of it compared. */
export interface VerifiedBackup {
  /** When it was written, ISO 8601 in UTC. */
  readonly written: string;
  readonly file: MinutaFile;
  /** How many sessions it holds, those in the bin left out. */
  readonly sessions: number;
}

/** The newest backup of the folder that is whole; undefined when none is. */
export async function newestVerifiedBackup(
  machine: Pick<Machine, 'readBackup'>,
  state: BackupState,
  hashing: Hashing,
): Promise<VerifiedBackup | undefined> {
  if (state.kind !== 'ready') return undefined;
  for (const { name, written } of state.backups) {
    const answer = await machine.readBackup({ name });
    if (!answer.ok) continue;
    const read = await readMinutaFile(answer.bytes, { hashing, limits: backupLimits });
    if (!read.ok) continue;
    const sessions = sessionsIn(read.file).filter(({ binned }) => binned === undefined);
    return { written, file: read.file, sessions: sessions.length };
  }
  return undefined;
}
