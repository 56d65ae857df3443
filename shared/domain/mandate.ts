import { z } from 'zod';
import { bodySchema } from './body.ts';
import { symbolTextSchema } from './symbol-text.ts';
import { textSchema } from './text.ts';

/** The resolution that convened the session, the organ that adopted it, and the purpose quoted from it. */
export const mandateSchema = z.strictObject({
  symbol: symbolTextSchema,
  organ: bodySchema,
  purpose: textSchema.optional(),
});
export type Mandate = z.infer<typeof mandateSchema>;
