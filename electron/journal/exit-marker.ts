import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileWhole } from '#electron/files/write-file-whole.ts';

export interface ExitMarker {
  /** Whether the run before this one was killed or crashed. */
  readonly uncleanExit: boolean;
  /** To be called last, when everything is saved and the window is gone. */
  endCleanly(): Promise<void>;
}

/** Marks that Minuta runs. A marker that is still there at the next start tells of a crash. */
export async function markRunning(userData: string): Promise<ExitMarker> {
  const path = join(userData, 'running');
  const uncleanExit = existsSync(path);
  const pid = new TextEncoder().encode(String(process.pid));
  // On a read-only disk there is no marker, and nothing could be torn either.
  await writeFileWhole(path, pid, { replace: true }).catch(() => undefined);
  return { uncleanExit, endCleanly: () => rm(path, { force: true }) };
}
