import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { nodeHashing } from '#electron/files/hashing.ts';
import { recordPath } from '#electron/journal/record-files.ts';
import type { Session } from '#shared/domain/session.ts';
import { canonicalJson } from '#shared/format/canonical-json.ts';
import { sealRecord } from '#shared/format/saved-record.ts';
import { newHome, profileIn } from './launch-minuta.ts';

/** A home in whose journal sessions stand as an earlier day left them. */
export async function homeWith(sessions: readonly Session[]): Promise<string> {
  const home = newHome();
  for (const session of sessions) {
    const key = { kind: 'session', id: session.id } as const;
    const record = await sealRecord(key, 1, { session }, nodeHashing);
    const path = recordPath(`${profileIn(home)}/journal`, key);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, canonicalJson(record));
  }
  return home;
}
