import { describe, expect, it } from 'vitest';
import { nodeHashing } from '#electron/files/hashing.ts';
import { chain, currentFormat, migrate } from '#shared/format/migrations/chain.ts';
import type { Migration } from '#shared/format/migrations/migration.ts';
import { openRecord } from '#shared/format/opened-record.ts';
import { recordKinds } from '#shared/format/record-values.ts';
import { isTombstone, readRecord } from '#shared/format/saved-record.ts';
import { fixturesOf, kindsWithoutFixture } from './format-fixtures.ts';

const formats = chain.map(({ format }) => format);

describe('the chain of migrations', () => {
  it('leads from format 1 to the current one without a gap', () => {
    expect(formats).toEqual(Array.from({ length: currentFormat }, (_, index) => index + 1));
  });

  it.each(formats)('has a fixture of every kind of record in format %i', (format) => {
    expect(kindsWithoutFixture(format)).toEqual([]);
  });

  it('misses the fixtures of a format that nobody saved in yet', () => {
    expect(kindsWithoutFixture(currentFormat + 1)).toEqual([...recordKinds]);
  });

  const renamed: Migration = {
    format: currentFormat + 1,
    migrate: (kind, { words, ...value }) =>
      kind === 'session' ? { ...value, prose: words } : value,
  };

  it('takes a value through every step after its own format', () => {
    expect(migrate('session', 1, { words: 'x' }, [...chain, renamed])).toEqual({ prose: 'x' });
    expect(migrate('session', currentFormat + 1, { prose: 'x' }, [...chain, renamed])).toEqual({
      prose: 'x',
    });
  });

  it('takes the state inside a snapshot along', () => {
    const snapshot = { of: { kind: 'session', id: 's' }, value: { words: 'x' } };
    expect(migrate('snapshot', 1, snapshot, [...chain, renamed])).toEqual({
      ...snapshot,
      value: { prose: 'x' },
    });
  });
});

describe.each(formats)('a record saved in format %i', (format) => {
  it.each(fixturesOf(format))('is read and fits the current form: $name', async ({ record }) => {
    const read = await readRecord(record, nodeHashing);
    if (!read.ok) throw new Error(read.failure.kind);
    if (isTombstone(read.record)) return;
    expect(openRecord(read.record.kind, read.record)).toMatchObject({ ok: true });
  });
});

describe('the step to format 2', () => {
  const speaker = { id: 'i', name: 'José Miguel Insulza' };

  it('makes people of the speakers that the directory had, with no other names', () => {
    expect(migrate('directory', 1, { bodies: [], speakers: [speaker] })).toEqual({
      bodies: [],
      people: [{ ...speaker, replaces: [] }],
      positions: [],
      states: [],
    });
  });

  it('leaves a directory that it does not know as it is, for the schema to refuse', () => {
    expect(migrate('directory', 1, { bodies: [], speakers: 'none' })).toEqual({
      bodies: [],
      speakers: 'none',
    });
  });
});
