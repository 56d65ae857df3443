import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeHashing } from '#electron/files/hashing.ts';
import type { Session } from '#shared/domain/session.ts';
import { sealRecord } from '#shared/format/saved-record.ts';
import { minutaFile } from './minuta-files.ts';

/**
 * A session in a file of `folder`, as a colleague sends it, with the bytes of its attachments by their hash. Gives
 * where the file stands.
 */
export async function receivedSession(
  session: Session,
  folder: string,
  attachments?: ReadonlyMap<string, Uint8Array>,
): Promise<string> {
  const value = { session, savedAt: '2007-05-03T15:00:00.000Z', savedBy: 'Ana Rojas' };
  const record = await sealRecord({ kind: 'session', id: session.id }, 1, value, nodeHashing);
  const path = join(folder, `${session.id}.minuta`);
  writeFileSync(path, await minutaFile({ records: [record], ...(attachments && { attachments }) }));
  return path;
}
