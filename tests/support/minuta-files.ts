import { createHash } from 'node:crypto';
import { nodeHashing } from '#electron/files/hashing.ts';
import {
  type MinutaFileContents,
  writeMinutaFile,
} from '#shared/format/archive/write-minuta-file.ts';
import type { SavedRecord } from '#shared/format/saved-record.ts';
import { sessionRecord, smallRecord } from './saved-records.ts';

const encoder = new TextEncoder();

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Attachments by their hash: one of text, one that is a small zip itself. */
export async function someAttachments(): Promise<ReadonlyMap<string, Uint8Array>> {
  const text = encoder.encode('Nota de la Misión Permanente. '.repeat(200));
  const zip = await minutaFile({ records: [await smallRecord('settings', 'settings', 1)] });
  return new Map([text, zip].map((bytes) => [sha256(bytes), bytes]));
}

interface Parts {
  readonly contents?: MinutaFileContents['contents'];
  readonly records: readonly SavedRecord[];
  readonly attachments?: ReadonlyMap<string, Uint8Array>;
}

/** A `.minuta` file in memory. */
export async function minutaFile({
  contents = 'session',
  records,
  attachments = new Map(),
}: Parts): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const written = await writeMinutaFile(
    {
      contents,
      created: '2026-05-02T10:00:00.000Z',
      author: 'Secretaría',
      records,
      attachments: [...attachments.keys()],
      readAttachment: async (hash) => attachments.get(hash),
    },
    {
      hashing: nodeHashing,
      write: async (bytes) => {
        pieces.push(bytes);
      },
    },
  );
  if (written.kind !== 'written') throw new Error(written.kind);
  return new Uint8Array(Buffer.concat(pieces));
}

/** A session with two attachments, as it goes to a colleague. */
export async function sessionFile(): Promise<Uint8Array> {
  const records = [await sessionRecord('s', 3, 'Día de las Américas')];
  return minutaFile({ records, attachments: await someAttachments() });
}
