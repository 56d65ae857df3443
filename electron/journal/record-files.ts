import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeHashing } from '#electron/files/hashing.ts';
import {
  keyText,
  type RecordHead,
  type RecordKey,
  readHeadText,
  readRecordText,
  type SavedRecord,
  type UnreadableRecord,
} from '#shared/format/saved-record.ts';
import { recordFileName } from './record-file-name.ts';

/** A file of the journal that holds no record for this version. */
export type OtherFile =
  | { readonly kind: 'newer'; readonly format: number }
  /** Nothing that can be used; `movable` when the bytes were read and are wrong. */
  | { readonly kind: 'unreadable'; readonly movable: boolean }
  | { readonly kind: 'absent' };

/** What a file of the journal holds. */
export type RecordFile = { readonly kind: 'record'; readonly record: SavedRecord } | OtherFile;

export function recordPath(folder: string, { kind, id }: RecordKey): string {
  return join(folder, kind, recordFileName(id));
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function fileOf(failure: UnreadableRecord): OtherFile {
  return failure.kind === 'newerFormat'
    ? { kind: 'newer', format: failure.format }
    : { kind: 'unreadable', movable: true };
}

async function textAt(path: string): Promise<{ kind: 'text'; text: string } | OtherFile> {
  try {
    return { kind: 'text', text: await readFile(path, 'utf8') };
  } catch (error) {
    return isMissing(error) ? { kind: 'absent' } : { kind: 'unreadable', movable: false };
  }
}

/** Reads the record at a path of the journal and checks that it belongs there. */
export async function readRecordFile(folder: string, path: string): Promise<RecordFile> {
  const file = await textAt(path);
  if (file.kind !== 'text') return file;
  const read = await readRecordText(file.text, nodeHashing);
  if (!read.ok) return fileOf(read.failure);
  return recordPath(folder, read.record) === path
    ? { kind: 'record', record: read.record }
    : { kind: 'unreadable', movable: true };
}

/** As `readRecordFile`, for who asks only which state of the record is there. */
export async function readHeadFile(
  folder: string,
  path: string,
): Promise<{ readonly kind: 'head'; readonly head: RecordHead } | OtherFile> {
  const file = await textAt(path);
  if (file.kind !== 'text') return file;
  const read = await readHeadText(file.text, nodeHashing);
  if (!read.ok) return fileOf(read.failure);
  return recordPath(folder, read.head) === path
    ? { kind: 'head', head: read.head }
    : { kind: 'unreadable', movable: true };
}

/** What an interrupted write left behind. It was never called saved, and the old file still stands. */
function isLeftover(name: string): boolean {
  return name.startsWith('.') && name.endsWith('.tmp');
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** The paths of all records, after what interrupted writes left is removed. */
export async function recordPaths(folder: string): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const kind of await namesIn(folder)) {
    for (const name of await namesIn(join(folder, kind))) {
      const path = join(folder, kind, name);
      if (name.endsWith('.json')) paths.push(path);
      // A read-only folder keeps its leftovers; they harm nobody.
      else if (isLeftover(name)) await rm(path, { force: true }).catch(() => undefined);
    }
  }
  return paths;
}

/** The name that a record's file has in the quarantine. */
export function quarantineName(key: RecordKey): string {
  return `${keyText(key).replace('/', '-')}.json`;
}
