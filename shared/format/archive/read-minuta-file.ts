import { strFromU8 } from 'fflate';
import type { Hashing, Sha256 } from '#shared/format/hashing.ts';
import { parseJsonText } from '#shared/format/json-text.ts';
import { currentFormat } from '#shared/format/migrations/chain.ts';
import type { MinutaFileFailure } from '#shared/format/minuta-file-failure.ts';
import {
  anyManifestSchema,
  attachmentOfName,
  isNameOfRecords,
  isUnsafeName,
  type Manifest,
  manifestName,
  manifestSchema,
} from '#shared/format/minuta-manifest.ts';
import { openRecord } from '#shared/format/opened-record.ts';
import { isLive, readRecord, type SavedRecord } from '#shared/format/saved-record.ts';
import { type ArchiveLimits, sessionLimits } from './archive-limits.ts';
import { type EntryPlace, entryPlaces } from './entry-places.ts';
import { isTooLarge, unpackEntry } from './unpack-entry.ts';

/** What could be read of a file. Every record and attachment here has its right hash. */
export interface MinutaFile {
  /** Absent when it was lost. */
  readonly manifest?: Manifest;
  readonly records: readonly SavedRecord[];
  readonly attachments: ReadonlyMap<Sha256, Uint8Array>;
}

export type MinutaFileResult =
  | { readonly ok: true; readonly file: MinutaFile }
  /** `readable` is what can be offered all the same; absent when nothing may be. */
  | { readonly ok: false; readonly failure: MinutaFileFailure; readonly readable?: MinutaFile };

export interface ReadingOptions {
  readonly hashing: Hashing;
  readonly limits?: ArchiveLimits;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: { readonly aborted: boolean };
}

function refused(failure: MinutaFileFailure): MinutaFileResult {
  return { ok: false, failure };
}

function isOurs(name: string): boolean {
  return name === manifestName || isNameOfRecords(name) || attachmentOfName(name) !== undefined;
}

/**
 * Of headers found in a damaged archive the ones that Minuta writes, each once: an attachment may be a zip
 * itself, whose headers are found as well when its own end is missing.
 */
function ourOwn(places: readonly EntryPlace[]): readonly EntryPlace[] {
  const byName = new Map<string, EntryPlace>();
  for (const place of places) {
    if (isOurs(place.name) && !byName.has(place.name)) byName.set(place.name, place);
  }
  return [...byName.values()];
}

/** What is wrong with the list of entries, before any is unpacked. */
function problemOf(
  places: readonly EntryPlace[],
  limits: ArchiveLimits,
): MinutaFileFailure | undefined {
  const unsafe = places.find(({ name }) => isUnsafeName(name));
  if (unsafe) return { kind: 'unsafePath', name: unsafe.name };
  const size = places.reduce((sum, place) => sum + place.size, 0);
  const isBomb = places.some((place) => isTooLarge(place, limits));
  if (places.length > limits.entries || size > limits.bytes || isBomb) return { kind: 'tooLarge' };
  const names = new Set(places.map(({ name }) => name));
  return names.size < places.length
    ? { kind: 'damaged', lost: places.length - names.size }
    : undefined;
}

/** Reads the parts of a file one by one and keeps account of what is wrong with them. */
class Reading {
  readonly records: SavedRecord[] = [];
  readonly attachments = new Map<Sha256, Uint8Array>();
  manifest: Manifest | undefined;
  /** The hash of every entry that was unpacked. */
  readonly hashes = new Map<string, Sha256>();
  private readonly damaged = new Set<string>();
  private readonly wrong: string[] = [];
  /** Lines that are no record. */
  private lost = 0;
  refusal: MinutaFileFailure | undefined;
  private readonly hashing: Hashing;

  constructor(hashing: Hashing) {
    this.hashing = hashing;
  }

  /** An entry that could not be unpacked. */
  leave(name: string): void {
    this.damaged.add(name);
  }

  async take(name: string, bytes: Uint8Array): Promise<void> {
    const hash = await this.hashing.bytes(bytes);
    this.hashes.set(name, hash);
    const attachment = attachmentOfName(name);
    if (name === manifestName) this.takeManifest(bytes);
    else if (isNameOfRecords(name)) await this.takeRecords(name, bytes);
    else if (attachment === hash) this.attachments.set(hash, bytes);
    else if (attachment !== undefined) this.wrong.push(name);
  }

  private takeManifest(bytes: Uint8Array): void {
    const json = parseJsonText(strFromU8(bytes));
    const any = anyManifestSchema.safeParse(json.ok ? json.value : undefined);
    if (!any.success) this.refusal = { kind: 'notAMinutaFile' };
    else if (any.data.format > currentFormat)
      this.refusal = { kind: 'newerFormat', format: any.data.format };
    else {
      const manifest = manifestSchema.safeParse(any.data);
      if (manifest.success) this.manifest = manifest.data;
      else this.refusal = { kind: 'notAMinutaFile' };
    }
  }

  private async takeRecords(name: string, bytes: Uint8Array): Promise<void> {
    for (const line of strFromU8(bytes).split('\n')) {
      if (line !== '') await this.takeRecord(name, line);
    }
  }

  private async takeRecord(name: string, line: string): Promise<void> {
    const json = parseJsonText(line);
    const read = json.ok ? await readRecord(json.value, this.hashing) : undefined;
    if (read === undefined) this.lost += 1;
    else if (!read.ok && read.failure.kind === 'newerFormat') this.refusal = read.failure;
    else if (!read.ok) this.wrong.push(name);
    else {
      const opened = isLive(read.record) ? openRecord(read.record.kind, read.record) : undefined;
      if (opened && !opened.ok) {
        const { kind, id } = read.record;
        this.refusal = { kind: 'invalid', record: { kind, id }, problems: opened.problems };
      } else this.records.push(read.record);
    }
  }

  /** What the manifest lists and what is there must be the same. */
  private compare(manifest: Manifest): void {
    for (const { name, sha256 } of manifest.entries) {
      const hash = this.hashes.get(name);
      if (hash === undefined) this.damaged.add(name);
      else if (hash !== sha256) this.wrong.push(name);
    }
    const listed = new Set(manifest.entries.map(({ name }) => name));
    for (const name of this.hashes.keys()) {
      if (name !== manifestName && !listed.has(name)) this.wrong.push(name);
    }
  }

  result(isWhole: boolean): MinutaFileResult {
    if (this.refusal) return refused(this.refusal);
    const { manifest, records, attachments } = this;
    if (manifest) this.compare(manifest);
    const file = { ...(manifest ? { manifest } : {}), records, attachments };
    if (records.length === 0 && attachments.size === 0 && manifest === undefined)
      return refused({ kind: 'notAMinutaFile' });
    const lost = this.lost + this.damaged.size;
    if (lost > 0 || !isWhole || manifest === undefined)
      return { ok: false, failure: { kind: 'damaged', lost }, readable: file };
    if (this.wrong.length > 0)
      return { ok: false, failure: { kind: 'wrongHash', names: this.wrong }, readable: file };
    return { ok: true, file };
  }
}

/**
 * Reads a `.minuta` file from outside. Nothing in it is trusted: names, sizes, hashes, formats and values
 * are checked, and it is unpacked only as far as `limits` allow. Never throws.
 */
export async function readMinutaFile(
  bytes: Uint8Array,
  { hashing, limits = sessionLimits, onProgress, signal }: ReadingOptions,
): Promise<MinutaFileResult> {
  const { places, isWhole } = entryPlaces(bytes, limits.entries);
  const entries = isWhole ? places : ourOwn(places);
  const problem = problemOf(entries, limits);
  if (problem) return refused(problem);

  const reading = new Reading(hashing);
  for (const [index, place] of entries.entries()) {
    if (signal?.aborted) return refused({ kind: 'cancelled' });
    if (isOurs(place.name)) {
      const unpacked = unpackEntry(bytes, place, limits);
      if (unpacked.ok) await reading.take(place.name, unpacked.bytes);
      else if (unpacked.failure === 'tooLarge') return refused({ kind: 'tooLarge' });
      else reading.leave(place.name);
    }
    onProgress?.(index + 1, entries.length);
  }
  return reading.result(isWhole);
}
