import { z } from 'zod';
import { languageSchema } from '#shared/domain/language.ts';

/** What is looked for in the words of a session. */
export const wordQuerySchema = z.strictObject({
  words: z.string(),
  matchCase: z.boolean(),
  wholeWords: z.boolean(),
  /** Whether `sesion` differs from `sesión`. */
  matchAccents: z.boolean(),
  /** The one language looked through; all where it is absent. */
  language: languageSchema.optional(),
});
export type WordQuery = z.infer<typeof wordQuerySchema>;
