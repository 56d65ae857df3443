import { z } from 'zod';
import { isoDateSchema } from './iso-date.ts';
import { languageSchema } from './language.ts';
import { recordIdSchema } from './record-id.ts';
import { symbolTextSchema } from './symbol-text.ts';
import { textSchema } from './text.ts';

/** A file kept with a document, known by its content. */
export const attachmentSchema = z.strictObject({
  id: recordIdSchema,
  name: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** In bytes. */
  size: z.int().min(0),
});
export type Attachment = z.infer<typeof attachmentSchema>;

export const documentKinds = [
  'note',
  'report',
  'draftResolution',
  'draftDeclaration',
  'resolution',
  'minutes',
  'orderOfBusiness',
  'other',
] as const;

/** How the register prints a document: the reference report uses two of these forms on one page. */
export const documentForms = ['symbol title', 'title (symbol)', 'title, (symbol)'] as const;
export const documentFormSchema = z.enum(documentForms);
export type DocumentForm = z.infer<typeof documentFormSchema>;

/** An entry of the session's document register. */
export const distributedDocumentSchema = z.strictObject({
  id: recordIdSchema,
  symbol: symbolTextSchema.optional(),
  title: textSchema,
  kind: z.enum(documentKinds),
  originator: textSchema.optional(),
  date: isoDateSchema.optional(),
  languages: z.array(languageSchema).readonly(),
  form: documentFormSchema,
  attachments: z.array(attachmentSchema).readonly(),
});
export type DistributedDocument = z.infer<typeof distributedDocumentSchema>;
