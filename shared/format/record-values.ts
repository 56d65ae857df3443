import { z } from 'zod';
import { agendaTemplateSchema } from '#shared/domain/agenda-template.ts';
import { officeDirectorySchema } from '#shared/domain/directory/office-directory.ts';
import { isoDateSchema } from '#shared/domain/iso-date.ts';
import { languageSchema } from '#shared/domain/language.ts';
import { paperKindSchema } from '#shared/domain/paper-kind.ts';
import { recordIdSchema } from '#shared/domain/record-id.ts';
import { sessionSchema } from '#shared/domain/session.ts';
import { settingsSchema } from '#shared/domain/settings.ts';
import { symbolTextSchema } from '#shared/domain/symbol-text.ts';
import { sha256Schema } from './hashing.ts';

/** Everything that both stores keep. */
export const recordKinds = [
  'session',
  'snapshot',
  'circulation',
  'agendaTemplate',
  'wordTemplate',
  'directory',
  'settings',
] as const;
export const recordKindSchema = z.enum(recordKinds);
export type RecordKind = z.infer<typeof recordKindSchema>;

/** A file whose bytes stand among the attachments. */
export const keptFileSchema = z.strictObject({
  sha256: sha256Schema,
  /** In bytes. */
  size: z.int().min(0),
});
export type KeptFile = z.infer<typeof keptFileSchema>;

/** When the record was moved to the bin; absent while it is not there. */
const binned = z.iso.datetime().optional();

const sessionValueSchema = z.strictObject({
  session: sessionSchema,
  savedAt: z.iso.datetime().optional(),
  /** Who saved it, as that person's settings call them. */
  savedBy: z.string().optional(),
  binned,
});

export const snapshotReasons = [
  'opening',
  'export',
  'asked',
  'editing',
  'replacing',
  'repair',
] as const;
export const snapshotReasonSchema = z.enum(snapshotReasons);
export type SnapshotReason = z.infer<typeof snapshotReasonSchema>;

/** A kept state of another record: that record's value as it was. */
const snapshotValueSchema = z.strictObject({
  of: z.strictObject({ kind: recordKindSchema, id: recordIdSchema }),
  reason: snapshotReasonSchema,
  taken: z.iso.datetime(),
  value: z.record(z.string(), z.unknown()),
});

const circulationValueSchema = z.strictObject({
  session: sessionSchema,
  paper: paperKindSchema,
  symbol: symbolTextSchema.optional(),
  language: languageSchema,
  date: isoDateSchema,
  circulated: z.iso.datetime(),
  template: sha256Schema,
  docx: keptFileSchema,
  /** The Word file as it was finally corrected, outside Minuta. */
  corrected: z.strictObject({ file: keptFileSchema, name: z.string().min(1) }).optional(),
});

const agendaTemplateValueSchema = z.strictObject({ ...agendaTemplateSchema.shape, binned });

const wordTemplateValueSchema = z.strictObject({
  name: z.string().min(1),
  paper: paperKindSchema,
  docx: keptFileSchema,
  binned,
});

const schemas = {
  session: sessionValueSchema,
  snapshot: snapshotValueSchema,
  circulation: circulationValueSchema,
  agendaTemplate: agendaTemplateValueSchema,
  wordTemplate: wordTemplateValueSchema,
  directory: officeDirectorySchema,
  settings: settingsSchema,
} as const satisfies Record<RecordKind, z.ZodType>;

/** The value of each kind of record, in the current format. */
export type RecordValues = { readonly [Kind in RecordKind]: z.infer<(typeof schemas)[Kind]> };
export type RecordValue<Kind extends RecordKind> = RecordValues[Kind];

export const valueSchemas: { readonly [Kind in RecordKind]: z.ZodType<RecordValues[Kind]> } =
  schemas;
