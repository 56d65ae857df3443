import { z } from 'zod';
import { languageSchema } from './language.ts';
import { recordIdSchema } from './record-id.ts';

export const genderSchema = z.enum(['masculine', 'feminine']);
export type Gender = z.infer<typeof genderSchema>;

/**
 * Who meets. A session keeps a copy of its bodies as they were called then, so that a later change of the
 * directory rewrites no past paper.
 */
export const bodySchema = z.strictObject({
  id: recordIdSchema,
  name: z.record(languageSchema, z.string().min(1)),
  /** Grammatical gender of the name, where the language has one. */
  gender: z.strictObject({ es: genderSchema, fr: genderSchema, pt: genderSchema }),
  /** The organ in its symbols: `CP`, `CP/CAJP`. */
  symbol: z.string().min(1),
  /** Series of the header block, `OEA/Ser.G`; absent where none is known. */
  series: z.string().optional(),
});
export type Body = z.infer<typeof bodySchema>;
