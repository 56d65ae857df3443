import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { nodeHashing } from '#electron/files/hashing.ts';
import { readMinutaFile } from '#shared/format/archive/read-minuta-file.ts';
import { writeMinutaFile } from '#shared/format/archive/write-minuta-file.ts';
import { canonicalJson } from '#shared/format/canonical-json.ts';
import { currentFormat } from '#shared/format/migrations/chain.ts';
import { nameOfAttachment, nameOfRecords } from '#shared/format/minuta-manifest.ts';
import { minutaFile, sessionFile, sha256, someAttachments } from '#tests/support/minuta-files.ts';
import { sessionRecord } from '#tests/support/saved-records.ts';

const read = (bytes: Uint8Array) => readMinutaFile(bytes, { hashing: nodeHashing });

async function failureOf(bytes: Uint8Array) {
  const result = await read(bytes);
  return result.ok ? 'none' : result.failure;
}

const json = (value: object) => strToU8(canonicalJson(value));

/** A manifest that lists `entries` rightly. */
function manifestOf(entries: Readonly<Record<string, Uint8Array>>, parts: object = {}) {
  return json({
    app: 'minuta',
    format: currentFormat,
    contents: 'session',
    created: '2026-05-02T10:00:00.000Z',
    entries: Object.entries(entries).map(([name, bytes]) => ({
      name,
      sha256: sha256(bytes),
      size: bytes.length,
    })),
    ...parts,
  });
}

/** A zip made by another program, with a manifest that lists what is in it. */
function otherZip(entries: Readonly<Record<string, Uint8Array>>, parts: object = {}) {
  return zipSync({ ...entries, 'manifest.json': manifestOf(entries, parts) });
}

describe('a .minuta file', () => {
  it('gives back its records and attachments', async () => {
    const records = [await sessionRecord('s', 3, 'x'), await sessionRecord('t', 1, 'y')];
    const attachments = await someAttachments();
    const result = await read(await minutaFile({ records, attachments }));
    expect(result).toMatchObject({ ok: true, file: { records, attachments } });
    expect(result).toMatchObject({
      file: { manifest: { contents: 'session', author: 'Secretaría' } },
    });
  });

  it('is the same bytes for the same contents', async () => {
    expect(await sessionFile()).toEqual(await sessionFile());
  });

  it('is read when another program packed it again', async () => {
    const line = strToU8(`${canonicalJson(await sessionRecord('s', 1, 'x'))}\n`);
    expect(await read(otherZip({ [nameOfRecords(1)]: line }))).toMatchObject({
      ok: true,
      file: { records: [{ id: 's' }] },
    });
  });

  it('packs what would look like a bomb so that it can be read back', async () => {
    const records = [await sessionRecord('s', 1, 'x'.repeat(3_000_000))];
    expect(await read(await minutaFile({ records }))).toMatchObject({ ok: true });
  });

  it('names attachments whose bytes are lost, and holds the rest', async () => {
    const gone = 'a'.repeat(64);
    const written = await writeMinutaFile(
      {
        contents: 'everything',
        created: '2026-05-02T10:00:00.000Z',
        records: [await sessionRecord('s', 1, 'x')],
        attachments: [gone],
        readAttachment: async () => undefined,
      },
      { hashing: nodeHashing, write: async () => undefined },
    );
    expect(written).toEqual({ kind: 'written', lost: [gone] });
  });

  it('stops being written or read when that is cancelled', async () => {
    const signal = { aborted: true };
    const bytes = await sessionFile();
    expect(await readMinutaFile(bytes, { hashing: nodeHashing, signal })).toMatchObject({
      failure: { kind: 'cancelled' },
    });
    const cancelled = await writeMinutaFile(
      {
        contents: 'session',
        created: '2026-05-02T10:00:00.000Z',
        records: [await sessionRecord('s', 1, 'x')],
        attachments: [],
        readAttachment: async () => undefined,
      },
      { hashing: nodeHashing, write: async () => undefined, signal },
    );
    expect(cancelled).toEqual({ kind: 'cancelled' });
  });
});

describe('a file is refused by name when it', () => {
  it.each([
    ['is empty', new Uint8Array()],
    ['is text', strToU8('Acta de la sesión')],
    ['is another zip', zipSync({ 'word/document.xml': strToU8('<w/>') })],
    [
      'calls itself something else',
      zipSync({ 'manifest.json': json({ app: 'other', format: 1 }) }),
    ],
  ])('%s', async (_what, bytes) => {
    expect(await failureOf(bytes)).toEqual({ kind: 'notAMinutaFile' });
  });

  it('comes from a newer Minuta', async () => {
    expect(await failureOf(otherZip({}, { format: currentFormat + 1 }))).toEqual({
      kind: 'newerFormat',
      format: currentFormat + 1,
    });
  });

  it.each(['../evil.json', '/etc/x', 'C:/x', 'records\\..\\x', 'a/../../b'])(
    'holds the path %s',
    async (name) => {
      expect(await failureOf(otherZip({ [name]: strToU8('x') }))).toEqual({
        kind: 'unsafePath',
        name,
      });
    },
  );

  it('holds a record with another hash', async () => {
    const record = { ...(await sessionRecord('s', 1, 'x')), seq: 2 };
    const name = nameOfRecords(1);
    expect(await failureOf(otherZip({ [name]: json(record) }))).toEqual({
      kind: 'wrongHash',
      names: [name],
    });
  });

  it('holds an attachment under the hash of another', async () => {
    const name = nameOfAttachment('a'.repeat(64));
    expect(await failureOf(otherZip({ [name]: strToU8('x') }))).toEqual({
      kind: 'wrongHash',
      names: [name],
    });
  });

  it('holds a whole record that is no session', async () => {
    const content = {
      kind: 'session',
      id: 's',
      seq: 1,
      format: currentFormat,
      value: { session: 7 },
    };
    const hash = await nodeHashing.text(canonicalJson(content));
    expect(
      await failureOf(otherZip({ [nameOfRecords(1)]: json({ ...content, hash }) })),
    ).toMatchObject({
      kind: 'invalid',
      record: { kind: 'session', id: 's' },
      problems: [{ path: 'session' }],
    });
  });

  it('nests deeper than can be walked', async () => {
    const deep = strToU8('['.repeat(100_000));
    expect(await failureOf(otherZip({ [nameOfRecords(1)]: deep }))).toMatchObject({
      kind: 'damaged',
    });
  });

  it('would unpack to far more than it is', async () => {
    const bomb = zipSync({ [nameOfRecords(1)]: new Uint8Array(50_000_000) });
    expect(await failureOf(bomb)).toEqual({ kind: 'tooLarge' });
  });

  it('hides how much it would unpack to', async () => {
    const bomb = zipSync({ [nameOfRecords(1)]: new Uint8Array(50_000_000) });
    const view = new DataView(bytesOf(bomb));
    const directory = new DataView(view.buffer).getUint32(bomb.length - 6, true);
    view.setUint32(22, 100, true);
    view.setUint32(directory + 24, 100, true);
    const started = performance.now();
    expect(await failureOf(new Uint8Array(view.buffer))).toEqual({ kind: 'notAMinutaFile' });
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('holds more entries than a session has', async () => {
    const entries = Object.fromEntries(
      Array.from({ length: 2_001 }, (_, index) => [nameOfRecords(index), new Uint8Array()]),
    );
    expect(await failureOf(zipSync(entries))).toEqual({ kind: 'tooLarge' });
  });
});

function bytesOf(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  return copy;
}

describe('of a damaged file what can be read is offered', () => {
  it('when its end is missing', async () => {
    const bytes = await sessionFile();
    const result = await read(bytes.slice(0, bytes.length - 400));
    expect(result).toMatchObject({
      ok: false,
      failure: { kind: 'damaged' },
      readable: { records: [{ id: 's' }] },
    });
  });

  it('when an attachment is cut off, whose own entries are then passed over', async () => {
    const bytes = await sessionFile();
    const text = Buffer.from(bytes).toString('latin1');
    const second = text.indexOf('attachments/', text.indexOf('attachments/') + 12);
    const result = await read(bytes.slice(0, second + 76 + 200));
    expect(result).toMatchObject({ ok: false, readable: { records: [{ id: 's' }] } });
    if (!result.ok) expect(result.readable?.attachments.size).toBe(1);
  });

  it('when one entry changed on the way', async () => {
    const bytes = await sessionFile();
    const place = Buffer.from(bytes).indexOf('Misión');
    bytes[place] = 0;
    expect(await read(bytes)).toMatchObject({
      failure: { kind: 'damaged', lost: 1 },
      readable: { records: [{ id: 's' }] },
    });
  });
});
