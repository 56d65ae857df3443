import type { KeptAttachments } from '#electron/attachments/kept-attachments.ts';
import { nodeHashing } from '#electron/files/hashing.ts';
import {
  type WrittenMinutaFile,
  writeMinutaFile,
} from '#shared/format/archive/write-minuta-file.ts';
import { isLive, type SavedRecord } from '#shared/format/saved-record.ts';
import { type journalQuestions, recordsPerReading } from '#shared/machine/journal-questions.ts';
import type { Answers } from '#shared/machine/machine.ts';

export interface PackedJournal {
  readonly journal: Pick<Answers<keyof typeof journalQuestions>, 'listRecords' | 'readRecords'>;
  readonly attachments: Pick<KeptAttachments, 'list' | 'read'>;
  readonly now: () => Date;
}

export interface PackingWork {
  readonly write: (piece: Uint8Array) => Promise<void>;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: { readonly aborted: boolean };
}

/** Packs all that the journal holds into one `.minuta` file; what was purged is left out. Undefined when it cannot be read. */
export async function packJournal(
  { journal, attachments, now }: PackedJournal,
  work: PackingWork,
): Promise<WrittenMinutaFile | undefined> {
  const listed = await journal.listRecords({});
  if (!listed.ok) return undefined;
  const keys = listed.heads.filter(({ purged }) => !purged).map(({ kind, id }) => ({ kind, id }));
  const records: SavedRecord[] = [];
  for (let start = 0; start < keys.length; start += recordsPerReading) {
    const read = await journal.readRecords({ keys: keys.slice(start, start + recordsPerReading) });
    if (!read.ok) return undefined;
    records.push(...read.records.filter(isLive));
  }
  const hashes = (await attachments.list()).map(({ sha256 }) => sha256);
  return writeMinutaFile(
    {
      contents: 'everything',
      created: now().toISOString(),
      records,
      attachments: hashes,
      readAttachment: attachments.read,
    },
    { ...work, hashing: nodeHashing },
  );
}
