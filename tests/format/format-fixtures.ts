import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { recordKinds } from '#shared/format/record-values.ts';

const folder = new URL('../fixtures/formats/', import.meta.url);

/** What a record's kind is called, whatever else the fixture holds. */
const kindSchema = z.looseObject({ kind: z.string() });

export interface FormatFixture {
  readonly name: string;
  readonly record: unknown;
}

/** The records that were saved in a format, as the version that wrote it left them. */
export function fixturesOf(format: number): readonly FormatFixture[] {
  const place = new URL(`${String(format).padStart(4, '0')}/`, folder);
  if (!existsSync(place)) return [];
  return readdirSync(place).map((name) => ({
    name,
    record: JSON.parse(readFileSync(new URL(name, place), 'utf8')),
  }));
}

/** The kinds of record of which a format has no fixture. */
export function kindsWithoutFixture(format: number): readonly string[] {
  const kinds = new Set(fixturesOf(format).map(({ record }) => kindSchema.parse(record).kind));
  return recordKinds.filter((kind) => !kinds.has(kind));
}
