import { z } from 'zod';
import { type RecordId, recordIdSchema } from '#shared/domain/record-id.ts';
import { canonicalJson } from './canonical-json.ts';
import { type Hashing, sha256Schema } from './hashing.ts';
import { parseJsonText } from './json-text.ts';
import { currentFormat } from './migrations/chain.ts';
import { type RecordKind, recordKindSchema } from './record-values.ts';

/** Where a record stands: its kind and its id within the kind. */
export interface RecordKey {
  readonly kind: RecordKind;
  readonly id: RecordId;
}

const heading = {
  id: recordIdSchema,
  kind: recordKindSchema,
  /** Counts the saves of the record. The higher one is the present, whatever any clock says. */
  seq: z.int().min(1),
  /** Over the canonical JSON of the whole record but this field. */
  hash: sha256Schema,
  format: z.int().min(1),
};

const liveRecordSchema = z.strictObject({
  ...heading,
  value: z.record(z.string(), z.unknown()),
});

/** Stands where a record was purged for good, so that no store brings it back from the other. */
const tombstoneSchema = z.strictObject({ ...heading, purged: z.iso.datetime() });

/**
 * A record as every store and file keeps it. The fields beside `value` and the rule of the hash are the
 * same in every format for ever: they are how a newer record is recognized.
 */
export const savedRecordSchema = z.union([liveRecordSchema, tombstoneSchema]);
export type LiveRecord = z.infer<typeof liveRecordSchema>;
export type Tombstone = z.infer<typeof tombstoneSchema>;
export type SavedRecord = LiveRecord | Tombstone;

/** What tells two states of a record apart without its value. */
export const recordHeadSchema = z.strictObject({ ...heading, purged: z.boolean() });
export type RecordHead = z.infer<typeof recordHeadSchema>;

export type UnreadableRecord =
  | { readonly kind: 'notARecord' }
  | { readonly kind: 'wrongHash' }
  | { readonly kind: 'newerFormat'; readonly format: number };

export type SavedRecordResult =
  | { readonly ok: true; readonly record: SavedRecord }
  | { readonly ok: false; readonly failure: UnreadableRecord };

export function isTombstone(record: SavedRecord): record is Tombstone {
  return 'purged' in record;
}

export function isLive(record: SavedRecord): record is LiveRecord {
  return !isTombstone(record);
}

/** Names a place in text: `session/cp-1592-07`. */
export function keyText({ kind, id }: RecordKey): string {
  return `${kind}/${id}`;
}

export function headOf(record: SavedRecord): RecordHead {
  const { id, kind, seq, hash, format } = record;
  return { id, kind, seq, hash, format, purged: isTombstone(record) };
}

/** Whether `record` is behind what is there, or another state of the same count. */
export function isStale(
  record: Pick<RecordHead, 'seq' | 'hash'>,
  there: Pick<RecordHead, 'seq' | 'hash'>,
): boolean {
  return record.seq < there.seq || (record.seq === there.seq && record.hash !== there.hash);
}

const storedRowSchema = z.looseObject({
  seq: heading.seq,
  hash: heading.hash,
  format: heading.format,
  purged: z.boolean(),
  text: z.string(),
});

/** What a row of a database says of the record in it, nothing of it checked; undefined when it is no such row. */
export function storedRow(row: unknown) {
  const parsed = storedRowSchema.safeParse(row);
  return parsed.success ? parsed.data : undefined;
}

const anyRecordSchema = z.looseObject({ hash: sha256Schema, format: z.int().min(1) });

/** What the hash covers. */
function hashOf({ hash: _itself, ...content }: object & { hash?: unknown }, hashing: Hashing) {
  return hashing.text(canonicalJson(content));
}

/** How the canonical text of a record begins; the field of the hash is what the hash leaves out. */
const canonicalBeginning =
  /^(\{"format":(\d+),)"hash":"([0-9a-f]{64})",("id":"(?:[^"\\]|\\.)*","kind":"\w+",("purged":"[^"]*",)?"seq":\d+)[,}]/;

interface ProvenText {
  readonly hash: string;
  /** What the text says before its value. */
  readonly head: unknown;
}

/**
 * What a text says of itself when it is canonical and its hash is right: it is then the very text that was
 * sealed, and need neither be parsed nor written out anew to know that. Undefined for any other text.
 */
async function provenText(text: string, hashing: Hashing): Promise<ProvenText | undefined> {
  const found = canonicalBeginning.exec(text);
  if (!found) return undefined;
  const [, kept = '', format, hash = '', fields, purged] = found;
  const after = text.slice(kept.length + `"hash":"${hash}",`.length);
  if ((await hashing.text(kept + after)) !== hash) return undefined;
  const head: object = JSON.parse(`{"format":${format},"hash":"${hash}",${fields}}`);
  return { hash, head: { ...head, purged: purged !== undefined } };
}

/**
 * Reads a record from a store or a file and checks its hash, unless it is `proven`. A record of a newer format
 * is known by its valid hash; one that has neither counts as absent.
 */
export async function readRecord(
  value: unknown,
  hashing: Hashing,
  proven?: string,
): Promise<SavedRecordResult> {
  const any = anyRecordSchema.safeParse(value);
  if (!any.success) return { ok: false, failure: { kind: 'notARecord' } };
  const { hash, format } = any.data;
  if (hash !== proven && (await hashOf(any.data, hashing)) !== hash)
    return { ok: false, failure: { kind: 'wrongHash' } };
  if (format > currentFormat) return { ok: false, failure: { kind: 'newerFormat', format } };

  const parsed = savedRecordSchema.safeParse(value);
  return parsed.success
    ? { ok: true, record: parsed.data }
    : { ok: false, failure: { kind: 'notARecord' } };
}

/** A record ready to be stored, in the current format. */
export async function sealRecord(
  { kind, id }: RecordKey,
  seq: number,
  value: object,
  hashing: Hashing,
): Promise<LiveRecord> {
  const content = { kind, id, seq, format: currentFormat, value: { ...value } };
  return { ...content, hash: await hashOf(content, hashing) };
}

/** What takes the place of a record that is purged at `purged`. */
export async function sealTombstone(
  { kind, id }: RecordKey,
  seq: number,
  purged: string,
  hashing: Hashing,
): Promise<Tombstone> {
  const content = { kind, id, seq, format: currentFormat, purged };
  return { ...content, hash: await hashOf(content, hashing) };
}

/** Reads a record from its JSON text, as files and rows hold it. */
export async function readRecordText(text: string, hashing: Hashing): Promise<SavedRecordResult> {
  const json = parseJsonText(text);
  return json.ok
    ? readRecord(json.value, hashing, (await provenText(text, hashing))?.hash)
    : { ok: false, failure: { kind: 'notARecord' } };
}

export type RecordHeadResult =
  | { readonly ok: true; readonly head: RecordHead }
  | { readonly ok: false; readonly failure: UnreadableRecord };

/** The head of a record from its JSON text, which is read through and checked as by `readRecordText`. */
export async function readHeadText(text: string, hashing: Hashing): Promise<RecordHeadResult> {
  const head = recordHeadSchema.safeParse((await provenText(text, hashing))?.head);
  if (head.success && head.data.format <= currentFormat) return { ok: true, head: head.data };
  const read = await readRecordText(text, hashing);
  return read.ok ? { ok: true, head: headOf(read.record) } : read;
}
