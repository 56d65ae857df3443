import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptAttachmentsIn } from '#electron/attachments/kept-attachments.ts';
import { backups } from '#electron/backups/backup-answers.ts';
import { backupFolder } from '#electron/backups/backup-folder.ts';
import { nodeHashing } from '#electron/files/hashing.ts';
import { journalIn } from '#electron/journal/journal.ts';
import { quarantineIn } from '#electron/journal/quarantine.ts';
import { readMinutaFile } from '#shared/format/archive/read-minuta-file.ts';
import { sealTombstone } from '#shared/format/saved-record.ts';
import { temporaryFolder } from '#tests/support/folders/temporary-folder.ts';
import { asText, sessionRecord } from '#tests/support/saved-records.ts';

const note = new TextEncoder().encode('Nota');

/** A user's data with one session and one attachment, and a folder for backups. */
async function bench() {
  const userData = temporaryFolder();
  const folder = join(userData, 'chosen');
  mkdirSync(folder);
  const time = { now: new Date(2026, 4, 20, 10, 0, 0) };
  const now = () => time.now;
  const journal = journalIn(userData, now);
  const attachments = keptAttachmentsIn(userData, quarantineIn(join(userData, 'q'), now));
  await journal.writeRecord(asText(await sessionRecord('s', 1, 'x')));
  await attachments.keep(note, false);
  const chosen: { folder?: string; place?: string; atProgress?: () => void } = { folder };
  const progress: (readonly [number, number])[] = [];
  const made = backups({
    stores: {
      ...journal,
      listAttachments: async () => ({ ok: true, attachments: await attachments.list() }),
      readAttachment: async ({ sha256 }) => {
        const bytes = await attachments.read(sha256);
        return bytes ? { ok: true, bytes } : { ok: false, failure: { kind: 'missing' } };
      },
    },
    now,
    folder: backupFolder(userData, now),
    dialogs: { chooseFolder: async () => chosen.folder, choosePlace: async () => chosen.place },
    onProgress: (done, total) => {
      progress.push([done, total]);
      chosen.atProgress?.();
    },
    onChange: () => undefined,
  });
  const pass = (minutes: number) => {
    time.now = new Date(time.now.getTime() + minutes * 60_000);
  };
  return { ...made, journal, folder, userData, chosen, progress, pass };
}

const contentOf = async (bytes: Uint8Array) => {
  const read = await readMinutaFile(bytes, { hashing: nodeHashing });
  if (!read.ok) throw new Error(read.failure.kind);
  return read.file;
};

describe('a rolling backup', () => {
  it('is written as soon as a folder is chosen, holds everything and is seen to be there', async () => {
    const { answers } = await bench();
    expect(await answers.backupState({})).toEqual({ kind: 'noFolder' });
    const answer = await answers.chooseBackupFolder({});
    if (!answer.ok || answer.state.kind !== 'ready') throw new Error('no backup');
    const [backup] = answer.state.backups;
    expect(backup?.name).toBe('Minuta 2026-05-20 10.00.00.minuta');
    const read = await answers.readBackup({ name: backup?.name ?? '' });
    if (!read.ok) throw new Error(read.failure.kind);
    const { records, attachments } = await contentOf(read.bytes);
    expect(records.map(({ id }) => id)).toEqual(['s']);
    expect([...attachments.values()]).toEqual([note]);
  });

  it('does not hold what was purged', async () => {
    const { answers, journal } = await bench();
    const key = { kind: 'session', id: 's' } as const;
    const record = await sealTombstone(key, 2, '2026-05-20T10:00:00.000Z', nodeHashing);
    await journal.writeRecord(asText(record));
    await answers.chooseBackupFolder({});
    const read = await answers.readBackup({ name: 'Minuta 2026-05-20 10.00.00.minuta' });
    if (!read.ok) throw new Error(read.failure.kind);
    expect((await contentOf(read.bytes)).records).toEqual([]);
  });

  it('follows a change after a quarter of an hour, and thins the older ones', async () => {
    const { answers, folder, noteChange, tick, pass } = await bench();
    await answers.chooseBackupFolder({});
    noteChange();
    pass(14);
    await tick();
    expect(readdirSync(folder)).toHaveLength(1);
    for (let count = 0; count < 5; count += 1) {
      noteChange();
      pass(15);
      await tick();
    }
    expect(readdirSync(folder)).toHaveLength(3);
    pass(60);
    await tick();
    expect(readdirSync(folder)).toHaveLength(3);
  });

  it('that was cut off does not count as a backup', async () => {
    const { answers, folder } = await bench();
    await answers.chooseBackupFolder({});
    truncateSync(join(folder, 'Minuta 2026-05-20 10.00.00.minuta'), 100);
    writeFileSync(join(folder, 'Acta.docx'), '');
    expect(await answers.backupState({})).toMatchObject({ kind: 'ready', backups: [] });
  });

  it('tells when the folder is gone, writes nothing elsewhere, and goes on when it is back', async () => {
    const { answers, folder, noteChange, tick, pass } = await bench();
    await answers.chooseBackupFolder({});
    renameSync(folder, `${folder}-away`);
    expect(await answers.backupState({})).toMatchObject({ kind: 'folderMissing', folder });
    expect(await answers.backUpNow({})).toMatchObject({ ok: false, failure: { kind: 'missing' } });
    noteChange();
    pass(20);
    await tick();
    renameSync(`${folder}-away`, folder);
    await tick();
    expect(await answers.backupState({})).toMatchObject({
      kind: 'ready',
      backups: [{}, {}],
    });
  });

  it('is only read by a name that is listed', async () => {
    const { answers, userData } = await bench();
    await answers.chooseBackupFolder({});
    writeFileSync(join(userData, 'secret.minuta'), 'x');
    expect(await answers.readBackup({ name: '../secret.minuta' })).toMatchObject({
      failure: { kind: 'missing' },
    });
  });
});

describe('everything in one file', () => {
  it('is written with progress', async () => {
    const { answers, chosen, folder, progress } = await bench();
    chosen.place = join(folder, 'all.minuta');
    expect(await answers.saveEverything({ suggestedName: 'x' })).toEqual({
      ok: true,
      name: 'all.minuta',
    });
    expect((await contentOf(new Uint8Array(readFileSync(chosen.place)))).records).toHaveLength(1);
    expect(progress.at(-1)).toEqual([2, 2]);
  });

  it('leaves nothing behind when it is cancelled', async () => {
    const { answers, chosen, folder } = await bench();
    chosen.place = join(folder, 'all.minuta');
    chosen.atProgress = () => void answers.cancelSaveEverything({});
    expect(await answers.saveEverything({ suggestedName: 'x' })).toMatchObject({
      failure: { kind: 'cancelled' },
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});
