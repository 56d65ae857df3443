import { strToU8 } from 'fflate';
import { canonicalJson } from '#shared/format/canonical-json.ts';
import type { Hashing, Sha256 } from '#shared/format/hashing.ts';
import { currentFormat } from '#shared/format/migrations/chain.ts';
import {
  type Manifest,
  type MinutaContentsKind,
  manifestName,
  nameOfAttachment,
  nameOfRecords,
} from '#shared/format/minuta-manifest.ts';
import type { SavedRecord } from '#shared/format/saved-record.ts';
import { backupLimits } from './archive-limits.ts';
import { type ArchiveEntry, archiveWriter } from './archive-writer.ts';

export interface MinutaFileContents {
  readonly contents: MinutaContentsKind;
  readonly created: string;
  readonly author?: string;
  readonly records: readonly SavedRecord[];
  readonly attachments: readonly Sha256[];
  /** The bytes of an attachment, verified; undefined when they are lost. */
  readonly readAttachment: (sha256: Sha256) => Promise<Uint8Array | undefined>;
}

export interface MinutaFileWork {
  readonly hashing: Hashing;
  readonly write: (bytes: Uint8Array) => Promise<void>;
  /** Steps done of all; a step is a batch of records or an attachment. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Looked at between steps. */
  readonly signal?: { readonly aborted: boolean };
}

export type WrittenMinutaFile =
  /** Attachments whose bytes are lost are left out and named. */
  | { readonly kind: 'written'; readonly lost: readonly Sha256[] }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'tooLarge' };

/** Characters of one batch of records: a damaged batch loses little, and few batches make many records. */
const batchLength = 256_000;

function batches(records: readonly SavedRecord[]): readonly string[] {
  const all: string[] = [];
  let batch = '';
  for (const record of records) {
    batch += `${canonicalJson(record)}\n`;
    if (batch.length < batchLength) continue;
    all.push(batch);
    batch = '';
  }
  return batch === '' ? all : [...all, batch];
}

/** Most bytes of one file, with room for its directory. */
const largest = backupLimits.bytes;

/**
 * Writes a `.minuta` file: records in batches of JSON lines, each attachment once, and last the manifest
 * with the hash of every entry. The pieces go to `write` in order.
 */
export async function writeMinutaFile(
  { contents, created, author, records, attachments, readAttachment }: MinutaFileContents,
  { hashing, write, onProgress, signal }: MinutaFileWork,
): Promise<WrittenMinutaFile> {
  const archive = archiveWriter(write);
  const entries: Manifest['entries'][number][] = [];
  const texts = batches(records);
  const total = texts.length + attachments.length;
  const lost: Sha256[] = [];
  let size = 0;
  let done = 0;
  const add = async (entry: ArchiveEntry) => {
    const { name, bytes } = entry;
    size += bytes.length;
    entries.push({ name, sha256: await hashing.bytes(bytes), size: bytes.length });
    await archive.add(entry);
  };
  const advance = () => {
    done += 1;
    onProgress?.(done, total);
  };
  if (total >= backupLimits.entries) return { kind: 'tooLarge' };

  for (const [index, text] of texts.entries()) {
    if (signal?.aborted) return { kind: 'cancelled' };
    await add({ name: nameOfRecords(index + 1), bytes: strToU8(text), packing: 'deflate' });
    advance();
  }
  for (const sha256 of attachments) {
    if (signal?.aborted) return { kind: 'cancelled' };
    const bytes = await readAttachment(sha256);
    if (bytes) await add({ name: nameOfAttachment(sha256), bytes, packing: 'store' });
    else lost.push(sha256);
    if (size > largest) return { kind: 'tooLarge' };
    advance();
  }
  const manifest: Manifest = {
    app: 'minuta',
    format: currentFormat,
    contents,
    created,
    ...(author === undefined ? {} : { author }),
    entries,
  };
  const bytes = strToU8(canonicalJson(manifest));
  await archive.add({ name: manifestName, bytes, packing: 'deflate' });
  await archive.end();
  return { kind: 'written', lost };
}
