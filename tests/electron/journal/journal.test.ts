import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeHashing } from '#electron/files/hashing.ts';
import { writeFileWhole } from '#electron/files/write-file-whole.ts';
import { journalIn } from '#electron/journal/journal.ts';
import { canonicalJson } from '#shared/format/canonical-json.ts';
import { currentFormat } from '#shared/format/migrations/chain.ts';
import { headOf, sealTombstone } from '#shared/format/saved-record.ts';
import { smallDisk, systemError } from '#tests/support/folders/small-disk.ts';
import { temporaryFolder } from '#tests/support/folders/temporary-folder.ts';
import { asText, sessionRecord, smallRecord } from '#tests/support/saved-records.ts';

const now = () => new Date('2026-05-02T10:00:00Z');
const open = (folder: string) => journalIn(folder, now);

async function listed(folder: string) {
  const list = await open(folder).listRecords({});
  if (!list.ok) throw new Error(list.failure.kind);
  return list;
}

async function newerRecord(id: string) {
  const content = { kind: 'session', id, seq: 1, format: currentFormat + 1, minutes: 'x' };
  return { ...content, hash: await nodeHashing.text(canonicalJson(content)) };
}

describe('the journal', () => {
  it('gives back what it said it had written, after a restart too', async () => {
    const folder = temporaryFolder();
    const record = await sessionRecord('s', 1, 'Día de las Américas');
    expect(await open(folder).writeRecord(asText(record))).toEqual({ ok: true });
    expect(await listed(folder)).toEqual({
      ok: true,
      heads: [headOf(record)],
      newer: [],
      quarantined: 0,
    });
    expect(await open(folder).readRecords({ keys: [record] })).toEqual({
      ok: true,
      records: [record],
    });
  });

  it('refuses an older state, and another state of the same count', async () => {
    const folder = temporaryFolder();
    const journal = open(folder);
    const record = await sessionRecord('s', 4, 'mine');
    await journal.writeRecord(asText(record));
    for (const other of [
      await sessionRecord('s', 3, 'old'),
      await sessionRecord('s', 4, 'other'),
    ]) {
      expect(await journal.writeRecord(asText(other))).toEqual({
        ok: false,
        failure: { kind: 'stale', seq: 4 },
      });
    }
    expect(await journal.writeRecord(asText(record))).toEqual({ ok: true });
    expect((await listed(folder)).heads).toEqual([headOf(record)]);
  });

  it('refuses a record whose hash is not its own', async () => {
    const record = { ...(await sessionRecord('s', 1, 'x')), seq: 2 };
    expect(await open(temporaryFolder()).writeRecord(asText(record))).toEqual({
      ok: false,
      failure: { kind: 'damaged' },
    });
  });

  it('moves a file that cannot be read to the quarantine, whole', async () => {
    const folder = temporaryFolder();
    const record = await sessionRecord('s', 1, 'x');
    await open(folder).writeRecord(asText(record));
    const path = join(folder, 'journal/session/s.json');
    const damaged = readFileSync(path, 'utf8').replace('"seq":1', '"seq":7');
    writeFileSync(path, damaged);
    expect(await listed(folder)).toMatchObject({ heads: [], quarantined: 1 });
    expect(existsSync(path)).toBe(false);
    const [kept = ''] = readdirSync(join(folder, 'quarantine'));
    expect(readFileSync(join(folder, 'quarantine', kept), 'utf8')).toBe(damaged);
  });

  it('moves a sound record that stands under another name', async () => {
    const folder = temporaryFolder();
    await open(folder).writeRecord(asText(await sessionRecord('s', 1, 'x')));
    const path = join(folder, 'journal/session/s.json');
    writeFileSync(join(folder, 'journal/session/t.json'), readFileSync(path));
    expect((await listed(folder)).heads.map(({ id }) => id)).toEqual(['s']);
    expect(readdirSync(join(folder, 'quarantine'))).toHaveLength(1);
  });

  it('names a record of a newer format, leaves it and lets nothing take its place', async () => {
    const folder = temporaryFolder();
    const text = JSON.stringify(await newerRecord('s'));
    mkdirSync(join(folder, 'journal/session'), { recursive: true });
    writeFileSync(join(folder, 'journal/session/s.json'), text);
    expect(await listed(folder)).toMatchObject({
      heads: [],
      newer: [{ kind: 'session', id: 's', format: currentFormat + 1 }],
      quarantined: 0,
    });
    const record = await sessionRecord('s', 9, 'x');
    expect(await open(folder).writeRecord(asText(record))).toMatchObject({
      failure: { kind: 'newerFormat' },
    });
    expect(readFileSync(join(folder, 'journal/session/s.json'), 'utf8')).toBe(text);
  });

  it('removes what an interrupted write left and keeps the file that stands', async () => {
    const folder = temporaryFolder();
    await open(folder).writeRecord(asText(await sessionRecord('s', 1, 'x')));
    writeFileSync(join(folder, 'journal/session/.s.json.0-0.tmp'), '{"half');
    expect(await listed(folder)).toMatchObject({ quarantined: 0 });
    expect(readdirSync(join(folder, 'journal/session'))).toEqual(['s.json']);
  });

  it('tells apart ids that differ only in capitals, and carries device names of Windows', async () => {
    const folder = temporaryFolder();
    const ids = ['Acta', 'acta', 'con', 'Con', 'lpt1'];
    for (const id of ids) {
      await open(folder).writeRecord(asText(await sessionRecord(id, 1, id)));
    }
    const names = readdirSync(join(folder, 'journal/session'));
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(ids.length);
    expect(names).not.toContain('con.json');
    const found = (await listed(folder)).heads.map(({ id }) => id);
    expect(found.toSorted()).toEqual(ids.toSorted());
  });

  it('forgets a tombstone, and never a record', async () => {
    const folder = temporaryFolder();
    const journal = open(folder);
    const record = await sessionRecord('s', 1, 'x');
    await journal.writeRecord(asText(record));
    await journal.forgetTombstone({ key: { kind: 'session', id: 's' }, hash: record.hash });
    expect((await listed(folder)).heads).toHaveLength(1);
    const tombstone = await sealTombstone(record, 2, now().toISOString(), nodeHashing);
    await journal.writeRecord(asText(tombstone));
    await journal.forgetTombstone({ key: { kind: 'session', id: 's' }, hash: tombstone.hash });
    expect((await listed(folder)).heads).toHaveLength(0);
  });

  it('comes back empty after its folder was deleted, and writes again', async () => {
    const folder = temporaryFolder();
    const journal = open(folder);
    await journal.writeRecord(asText(await sessionRecord('s', 1, 'x')));
    rmSync(join(folder, 'journal'), { recursive: true });
    expect(await listed(folder)).toMatchObject({ heads: [] });
    const record = await sessionRecord('s', 2, 'y');
    expect(await journal.writeRecord(asText(record))).toEqual({ ok: true });
  });

  it('keeps apart writes that are asked for at once', async () => {
    const folder = temporaryFolder();
    const journal = open(folder);
    const records = await Promise.all(
      Array.from({ length: 20 }, (_, index) => smallRecord('settings', 's', index + 1, `${index}`)),
    );
    const shuffled = [...records.slice(10), ...records.slice(0, 10)];
    await Promise.all(shuffled.map((record) => journal.writeRecord(asText(record))));
    expect((await listed(folder)).heads).toMatchObject([{ seq: 20 }]);
  });
});

describe('on a disk that refuses, the journal', () => {
  it('says that it is full, keeps the last state and leaves no part of the new one', async () => {
    const disk = smallDisk(400);
    const full = async () => Promise.reject(systemError('ENOSPC'));
    const folder = disk?.folder ?? temporaryFolder();
    const first = await sessionRecord('s', 1, 'short');
    await open(folder).writeRecord(asText(first));
    const journal = disk ? open(folder) : journalIn(folder, now, full);
    const record = await sessionRecord('s', 2, 'x'.repeat(900_000));
    expect(await journal.writeRecord(asText(record))).toEqual({
      ok: false,
      failure: { kind: 'full' },
    });
    expect(readdirSync(join(folder, 'journal/session'))).toEqual(['s.json']);
    expect((await listed(folder)).heads).toEqual([headOf(first)]);
  });

  it('says that it is read-only and can still be read', async () => {
    const disk = smallDisk(400);
    const folder = disk?.folder ?? temporaryFolder();
    const first = await sessionRecord('s', 1, 'x');
    await open(folder).writeRecord(asText(first));
    const readOnly = async () => Promise.reject(systemError('EROFS'));
    const journal = disk?.makeReadOnly() ? open(folder) : journalIn(folder, now, readOnly);
    const record = await sessionRecord('s', 2, 'y');
    expect(await journal.writeRecord(asText(record))).toEqual({
      ok: false,
      failure: { kind: 'readOnly' },
    });
    expect((await listed(folder)).heads).toEqual([headOf(first)]);
  });

  it('says that it is not allowed to write', async () => {
    const folder = temporaryFolder();
    await open(folder).writeRecord(asText(await sessionRecord('s', 1, 'x')));
    chmodSync(join(folder, 'journal/session'), 0o500);
    // The superuser may write everywhere, so the refusal is injected for it.
    const denied = async () => Promise.reject(systemError('EACCES'));
    const write = process.getuid?.() === 0 ? denied : writeFileWhole;
    const record = await sessionRecord('s', 2, 'y');
    expect(await journalIn(folder, now, write).writeRecord(asText(record))).toEqual({
      ok: false,
      failure: { kind: 'denied' },
    });
    chmodSync(join(folder, 'journal/session'), 0o700);
  });
});
