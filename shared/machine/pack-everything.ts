import {
  type WrittenMinutaFile,
  writeMinutaFile,
} from '#shared/format/archive/write-minuta-file.ts';
import type { Hashing } from '#shared/format/hashing.ts';
import { isLive, type SavedRecord } from '#shared/format/saved-record.ts';
import { recordsPerReading } from './journal-questions.ts';
import type { Answers } from './machine.ts';

/** Where everything is read from. */
export interface PackedStores {
  readonly answers: Answers<'listRecords' | 'readRecords' | 'listAttachments' | 'readAttachment'>;
  readonly hashing: Hashing;
  /** The time now, ISO 8601 in UTC. */
  readonly now: () => string;
}

export interface PackingWork {
  readonly write: (piece: Uint8Array) => Promise<void>;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: { readonly aborted: boolean };
}

/** What became of packing; `unreadable` when the stores could not be listed or read. */
export type PackedEverything = WrittenMinutaFile | { readonly kind: 'unreadable' };

/** Packs all that is kept into one `.minuta` file; what was purged is left out. */
export async function packEverything(
  { answers, hashing, now }: PackedStores,
  work: PackingWork,
): Promise<PackedEverything> {
  const listed = await answers.listRecords({});
  const attachments = await answers.listAttachments({});
  if (!listed.ok || !attachments.ok) return { kind: 'unreadable' };
  const keys = listed.heads.filter(({ purged }) => !purged).map(({ kind, id }) => ({ kind, id }));
  const records: SavedRecord[] = [];
  for (let start = 0; start < keys.length; start += recordsPerReading) {
    const read = await answers.readRecords({ keys: keys.slice(start, start + recordsPerReading) });
    if (!read.ok) return { kind: 'unreadable' };
    records.push(...read.records.filter(isLive));
  }
  return writeMinutaFile(
    {
      contents: 'everything',
      created: now(),
      records,
      attachments: attachments.attachments.map(({ sha256 }) => sha256),
      async readAttachment(sha256) {
        const read = await answers.readAttachment({ sha256 });
        return read.ok ? read.bytes : undefined;
      },
    },
    { ...work, hashing },
  );
}
