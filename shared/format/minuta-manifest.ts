import { z } from 'zod';
import { sha256Schema } from './hashing.ts';

/** Where things stand in a `.minuta` file. No other name is written. */
export const manifestName = 'manifest.json';
const recordsName = /^records\/\d{4,6}\.jsonl$/;
const attachmentName = /^attachments\/([0-9a-f]{64})$/;

export function nameOfRecords(batch: number): string {
  return `records/${String(batch).padStart(4, '0')}.jsonl`;
}

export function nameOfAttachment(sha256: string): string {
  return `attachments/${sha256}`;
}

export function isNameOfRecords(name: string): boolean {
  return recordsName.test(name);
}

/** The hash in an attachment's name; undefined when the name is none of an attachment. */
export function attachmentOfName(name: string): string | undefined {
  return attachmentName.exec(name)?.[1];
}

/** Whether a name, used as a path, could lead out of the folder it is unpacked in. */
export function isUnsafeName(name: string): boolean {
  const parts = name.split(/[/\\]/);
  const hasControl = [...name].some((character) => character < ' ');
  return (
    name.startsWith('/') ||
    name.includes('\\') ||
    name.includes(':') ||
    parts.includes('..') ||
    hasControl
  );
}

/** Whether a file holds one session to pass on, or all that Minuta keeps. */
export const minutaContentsSchema = z.enum(['session', 'everything']);
export type MinutaContentsKind = z.infer<typeof minutaContentsSchema>;

/** What a `.minuta` file says of itself. The first three fields are the same in every format. */
export const manifestSchema = z.looseObject({
  app: z.literal('minuta'),
  format: z.int().min(1),
  contents: minutaContentsSchema,
  created: z.iso.datetime(),
  /** Who made it, as that person's settings call them. */
  author: z.string().optional(),
  entries: z
    .array(z.strictObject({ name: z.string(), sha256: sha256Schema, size: z.int() }))
    .readonly(),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** Enough of a manifest to tell that a newer Minuta wrote it. */
export const anyManifestSchema = z.looseObject({
  app: z.literal('minuta'),
  format: z.int().min(1),
});
