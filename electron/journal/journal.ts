import { rm, statfs } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ensureFolder } from '#electron/files/ensured-folder.ts';
import { nodeHashing } from '#electron/files/hashing.ts';
import { inTurn } from '#electron/files/in-turn.ts';
import { answering } from '#electron/files/machine-failure-of.ts';
import { syncFolder } from '#electron/files/sync-folder.ts';
import { writeFileWhole } from '#electron/files/write-file-whole.ts';
import {
  isStale,
  isTombstone,
  type RecordHead,
  type RecordKey,
  readRecordText,
  type SavedRecord,
} from '#shared/format/saved-record.ts';
import type { journalQuestions } from '#shared/machine/journal-questions.ts';
import type { Answers, Response } from '#shared/machine/machine.ts';
import type { MachineFailure } from '#shared/machine/machine-failure.ts';
import { type Quarantine, quarantineIn } from './quarantine.ts';
import {
  quarantineName,
  type RecordFile,
  readHeadFile,
  readRecordFile,
  recordPath,
  recordPaths,
} from './record-files.ts';

type JournalAnswers = Answers<keyof typeof journalQuestions>;

/** Files read at once: enough to keep the disk busy, few enough for any limit on open files. */
const readAtOnce = 16;

interface Journal {
  readonly folder: string;
  readonly quarantine: Quarantine;
  readonly writeFile: typeof writeFileWhole;
}

async function list({ folder, quarantine }: Journal): Promise<Response<'listRecords'>> {
  return answering(async () => {
    const heads: RecordHead[] = [];
    const newer: { kind: string; id: string; format: number }[] = [];
    let quarantined = 0;
    const look = async (path: string) => {
      const file = await readHeadFile(folder, path);
      const kind = basename(dirname(path));
      if (file.kind === 'head') heads.push(file.head);
      if (file.kind === 'newer')
        newer.push({ kind, id: basename(path, '.json'), format: file.format });
      if (file.kind !== 'unreadable') return;
      quarantined += 1;
      // Where the file cannot be moved it stays: it counts as absent there as well.
      if (file.movable)
        await quarantine.move(path, `${kind}-${basename(path)}`).catch(() => undefined);
    };
    const paths = await recordPaths(folder);
    for (let start = 0; start < paths.length; start += readAtOnce) {
      await Promise.all(paths.slice(start, start + readAtOnce).map(look));
    }
    return { heads, newer, quarantined };
  });
}

/** Why `record` may not take the place of what is there; undefined when it may. */
function refusal(there: RecordFile, record: SavedRecord): MachineFailure | undefined {
  if (there.kind === 'newer') return { kind: 'newerFormat', format: there.format };
  if (there.kind !== 'record') return undefined;
  return isStale(record, there.record) ? { kind: 'stale', seq: there.record.seq } : undefined;
}

async function write(
  { folder, quarantine, writeFile }: Journal,
  text: string,
): Promise<Response<'writeRecord'>> {
  const read = await readRecordText(text, nodeHashing);
  if (!read.ok) return { ok: false, failure: { kind: 'damaged' } };
  const { record } = read;
  const path = recordPath(folder, record);
  const there = await readRecordFile(folder, path);
  const failure = refusal(there, record);
  if (failure) return { ok: false, failure };
  return answering(async () => {
    if (there.kind === 'unreadable' && there.movable)
      await quarantine.move(path, quarantineName(record));
    await ensureFolder(dirname(path));
    await writeFile(path, new TextEncoder().encode(text), { replace: true });
    return {};
  });
}

async function read({ folder }: Journal, keys: readonly RecordKey[]) {
  const files = await Promise.all(
    keys.map((key) => readRecordFile(folder, recordPath(folder, key))),
  );
  return files.flatMap((file) => (file.kind === 'record' ? [file.record] : []));
}

async function forget({ folder }: Journal, key: RecordKey, hash: string) {
  const path = recordPath(folder, key);
  const there = await readRecordFile(folder, path);
  if (there.kind !== 'record' || !isTombstone(there.record) || there.record.hash !== hash)
    return {};
  await rm(path);
  await syncFolder(dirname(path));
  return {};
}

/**
 * The journal in the user's data folder: `journal/<kind>/<id>.json`, each file written whole and flushed
 * before it is called saved. It keeps the later of two states of a record and never deletes what it cannot
 * read. `writeFile` is there for tests of disks that fail.
 */
export function journalIn(
  userData: string,
  now: () => Date,
  writeFile: typeof writeFileWhole = writeFileWhole,
): JournalAnswers {
  const quarantine = quarantineIn(join(userData, 'quarantine'), now);
  const journal = { folder: join(userData, 'journal'), quarantine, writeFile };
  const inOrder = inTurn();
  return {
    listRecords: () => inOrder(() => list(journal)),
    readRecords: ({ keys }) => answering(async () => ({ records: await read(journal, keys) })),
    writeRecord: ({ text }) => inOrder(() => write(journal, text)),
    forgetTombstone: ({ key, hash }) => inOrder(() => answering(() => forget(journal, key, hash))),
    spaceLeft: () =>
      answering(async () => {
        const { bavail, bsize } = await statfs(userData);
        return { bytes: bavail * bsize };
      }),
    quarantineText: ({ name, text }) =>
      answering(async () => {
        await quarantine.keep(name, text);
        return {};
      }),
  };
}
