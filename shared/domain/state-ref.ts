import { z } from 'zod';
import { wordingSchema } from './language.ts';

/**
 * A member state or permanent observer, by ISO 3166-1 alpha-3 code. `printed` keeps a name that the paper
 * prints instead of the directory's: the reference report prints Belice where the OAS prints Belize.
 */
export const stateRefSchema = z.strictObject({
  iso3: z.string().regex(/^[A-Z]{3}$/),
  printed: wordingSchema.optional(),
});
export type StateRef = z.infer<typeof stateRefSchema>;
