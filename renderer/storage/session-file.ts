import type { MinutaFile } from '#shared/format/archive/read-minuta-file.ts';
import { writeMinutaFile } from '#shared/format/archive/write-minuta-file.ts';
import type { Sha256 } from '#shared/format/hashing.ts';
import {
  compareIncoming,
  type IncomingChoice,
  type IncomingSession,
  incomingSteps,
} from '#shared/format/incoming-session.ts';
import { keptFilesOf } from '#shared/format/kept-files.ts';
import { openRecord } from '#shared/format/opened-record.ts';
import type { RecordValue } from '#shared/format/record-values.ts';
import { isLive, sealRecord } from '#shared/format/saved-record.ts';
import { attachmentBytes } from './attachment-store.ts';
import { joinedBytes } from './joined-bytes.ts';
import type { Storage } from './open-storage.ts';
import type { StoragePorts } from './snapshot-of.ts';
import { takeSnapshot } from './snapshots.ts';

type SessionValue = RecordValue<'session'>;

export interface PackedSession {
  readonly bytes: Uint8Array;
  /** Attachments whose bytes are lost; the file goes without them. */
  readonly lost: readonly Sha256[];
}

/** A session with its attachments as a `.minuta` file; undefined when it is larger than such a file may be. */
export async function packSession(
  storage: Pick<Storage, 'attachments'>,
  value: SessionValue,
  { hashing, now }: StoragePorts,
): Promise<PackedSession | undefined> {
  const key = { kind: 'session', id: value.session.id } as const;
  const pieces: Uint8Array[] = [];
  const written = await writeMinutaFile(
    {
      contents: 'session',
      created: now(),
      ...(value.savedBy === undefined ? {} : { author: value.savedBy }),
      records: [await sealRecord(key, 1, value, hashing)],
      attachments: [...keptFilesOf(value)],
      readAttachment: (sha256) => attachmentBytes(storage.attachments, sha256),
    },
    {
      hashing,
      write: async (piece) => {
        pieces.push(piece);
      },
    },
  );
  return written.kind === 'written'
    ? { bytes: joinedBytes(pieces), lost: written.lost }
    : undefined;
}

/** The sessions that a file holds. */
export function sessionsIn(file: MinutaFile): readonly SessionValue[] {
  return file.records.filter(isLive).flatMap((record) => {
    const opened = record.kind === 'session' ? openRecord('session', record) : undefined;
    return opened?.ok ? [opened.value] : [];
  });
}

/** How an incoming session stands to the one that is here. */
export async function compareWithHere(
  storage: Pick<Storage, 'values'>,
  incoming: SessionValue,
): Promise<IncomingSession> {
  const { values } = await storage.values('session');
  return compareIncoming(values.find(({ id }) => id === incoming.session.id)?.value, incoming);
}

/** Takes a session and its attachments in as the user chose; for one that is not here, `takeTheirs`. */
export async function takeIn(
  storage: Storage,
  file: MinutaFile,
  incoming: SessionValue,
  choice: IncomingChoice,
  ports: StoragePorts,
): Promise<void> {
  const steps = incomingSteps(choice, incoming, ports.newId());
  if (steps.length === 0) return;
  for (const sha256 of keptFilesOf(incoming)) {
    const bytes = file.attachments.get(sha256);
    for (const place of bytes ? storage.attachments : []) if (bytes) await place.write(bytes);
  }
  const { values } = await storage.values('session');
  for (const step of steps) {
    if (step.kind === 'write')
      storage.saver.changed({ kind: 'session', id: step.value.session.id }, step.value);
    else {
      const here = values.find(({ id }) => id === step.of);
      if (here)
        takeSnapshot(storage, { kind: 'session', id: here.id }, here.value, 'replacing', ports);
    }
  }
  await storage.saver.flush();
}
