import { describe, expect, it } from 'vitest';
import { nodeHashing } from '#electron/files/hashing.ts';
import { canonicalJson } from '#shared/format/canonical-json.ts';
import { textCache } from '#shared/format/canonical-text.ts';
import { parseJsonText } from '#shared/format/json-text.ts';
import { currentFormat } from '#shared/format/migrations/chain.ts';
import {
  headOf,
  readHeadText,
  readRecord,
  readRecordText,
  sealRecord,
  sealTombstone,
} from '#shared/format/saved-record.ts';
import { sealed, sealValue } from '#shared/format/sealed-record.ts';
import { sampleSession } from '#tests/support/sample-session.ts';

const key = { kind: 'settings', id: 'settings' } as const;
const settings = () => sealRecord(key, 3, { language: 'es', author: 'María' }, nodeHashing);

describe('canonical JSON', () => {
  it('is one text whatever order the keys were written in', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: 'é' })).toBe('{"a":"é","b":[{"c":2,"d":1}]}');
  });

  it('does not tell absent from undefined', () => {
    expect(canonicalJson({ a: 1, b: undefined })).toBe(canonicalJson({ a: 1 }));
  });

  it('keeps a key that is special to objects', () => {
    const value: unknown = JSON.parse('{"z":1,"__proto__":{"a":2}}');
    expect(canonicalJson(Object(value))).toBe('{"__proto__":{"a":2},"z":1}');
  });
});

describe('JSON from outside', () => {
  it('is refused when it nests so deep that walking it would overflow', () => {
    expect(parseJsonText('['.repeat(100_000))).toEqual({ ok: false, failure: 'tooDeep' });
  });

  it('does not count brackets in strings', () => {
    const text = JSON.stringify(['['.repeat(1000), '\\"{'.repeat(1000)]);
    expect(parseJsonText(text)).toMatchObject({ ok: true });
  });

  it('is refused when it is no JSON', () => {
    expect(parseJsonText('{"a":')).toEqual({ ok: false, failure: 'notJson' });
  });
});

describe('a saved record', () => {
  it('is read back as it was sealed, in any key order', async () => {
    const record = await settings();
    const reversed = Object.fromEntries(Object.entries(record).toReversed());
    expect(await readRecord(reversed, nodeHashing)).toEqual({ ok: true, record });
  });

  it('is read from its text, canonical or laid out by hand', async () => {
    const record = await settings();
    expect(await readRecordText(canonicalJson(record), nodeHashing)).toEqual({ ok: true, record });
    const laidOut = JSON.stringify(record, undefined, 2);
    expect(await readRecordText(laidOut, nodeHashing)).toEqual({ ok: true, record });
    for (const text of [canonicalJson(record), laidOut])
      expect(await readHeadText(text, nodeHashing)).toEqual({ ok: true, head: headOf(record) });
  });

  it('tells a tombstone and a newer record by the text alone', async () => {
    const tombstone = await sealTombstone(key, 4, '2026-01-31T10:00:00Z', nodeHashing);
    expect(await readHeadText(canonicalJson(tombstone), nodeHashing)).toEqual({
      ok: true,
      head: headOf(tombstone),
    });
    const { hash: _, ...content } = { ...(await settings()), format: currentFormat + 1 };
    const hash = nodeHashing.text(canonicalJson(content));
    const newer = canonicalJson({ ...content, hash: await hash });
    expect(await readHeadText(newer, nodeHashing)).toEqual({
      ok: false,
      failure: { kind: 'newerFormat', format: currentFormat + 1 },
    });
  });

  it('counts as absent whichever letter of its text was turned', async () => {
    const text = canonicalJson(await settings());
    for (let place = 0; place < text.length; place += 1) {
      const turned = text[place] === 'x' ? 'y' : 'x';
      const damaged = text.slice(0, place) + turned + text.slice(place + 1);
      expect(await readRecordText(damaged, nodeHashing)).toMatchObject({ ok: false });
      expect(await readHeadText(damaged, nodeHashing)).toMatchObject({ ok: false });
    }
  });

  it.each([
    ['value', { language: 'es', author: 'Maria' }],
    ['seq', 4],
    ['id', 'other'],
    ['kind', 'session'],
    ['format', currentFormat + 1],
  ])('counts as absent when its %s changed under its hash', async (field, changed) => {
    const damaged = { ...(await settings()), [field]: changed };
    expect(await readRecord(damaged, nodeHashing)).toEqual({
      ok: false,
      failure: { kind: 'wrongHash' },
    });
  });

  it('of a newer format is known by its hash, whatever its kind', async () => {
    const content = { kind: 'rollCall', id: 'x', seq: 1, format: currentFormat + 1, votes: [] };
    const hash = await nodeHashing.text(canonicalJson(content));
    expect(await readRecord({ ...content, hash }, nodeHashing)).toEqual({
      ok: false,
      failure: { kind: 'newerFormat', format: currentFormat + 1 },
    });
  });

  it.each([undefined, null, 7, 'x', [], {}])('is not %j', async (value) => {
    expect(await readRecord(value, nodeHashing)).toEqual({
      ok: false,
      failure: { kind: 'notARecord' },
    });
  });

  it('that was purged says so in its head', async () => {
    const tombstone = await sealTombstone(key, 4, '2026-01-02T03:04:05.000Z', nodeHashing);
    expect(await readRecord(tombstone, nodeHashing)).toEqual({ ok: true, record: tombstone });
    expect(headOf(tombstone)).toMatchObject({ seq: 4, purged: true });
    expect(headOf(await settings())).toMatchObject({ seq: 3, purged: false });
  });
});

describe('a sealed record', () => {
  it('has the canonical text of the record, also when most of it was written out before', async () => {
    const cache = textCache();
    const session = sampleSession();
    for (const place of ['a', 'b', undefined]) {
      const value = { session: { ...session, place: place === undefined ? place : { es: place } } };
      const key = { kind: 'session', id: session.id } as const;
      const record = await sealRecord(key, 4, value, nodeHashing);
      expect(await sealValue(key, 4, value, nodeHashing, cache)).toEqual(sealed(record));
    }
  });
});
