import { z } from 'zod';
import { recordIdSchema } from './record-id.ts';

export const marks = ['bold', 'italic', 'underline'] as const;
export const markSchema = z.enum(marks);
export type Mark = z.infer<typeof markSchema>;

/** The papers that a text can cite: they are known by the symbols of the session. */
export const paperReferenceSchema = z.enum(['orderOfBusiness', 'minutes', 'report']);
export type PaperReference = z.infer<typeof paperReferenceSchema>;

/** What a reference points at. It prints the target's present symbol, number or theme. */
export const referenceTargetSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('document'), id: recordIdSchema }),
  z.strictObject({ kind: z.literal('item'), id: recordIdSchema }),
  z.strictObject({ kind: z.literal('paper'), paper: paperReferenceSchema }),
  z.strictObject({ kind: z.literal('mandate') }),
  z.strictObject({ kind: z.literal('theme') }),
]);
export type ReferenceTarget = z.infer<typeof referenceTargetSchema>;

/** One piece of a formatted text. */
export const inlineSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    text: z.string(),
    marks: z.array(markSchema).readonly().optional(),
  }),
  z.strictObject({ kind: z.literal('break') }),
  z.strictObject({ kind: z.literal('note'), note: recordIdSchema }),
  z.strictObject({ kind: z.literal('reference'), target: referenceTargetSchema }),
]);
export type Inline = z.infer<typeof inlineSchema>;
