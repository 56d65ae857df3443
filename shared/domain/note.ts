import { z } from 'zod';
import { recordIdSchema } from './record-id.ts';
import { textSchema } from './text.ts';

/** A footnote. It stands where a text anchors it; `minutes` is the office's standard pointer to the minutes. */
export const noteSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('minutes'), id: recordIdSchema }),
  z.strictObject({ kind: z.literal('text'), id: recordIdSchema, text: textSchema }),
]);
export type Note = z.infer<typeof noteSchema>;
