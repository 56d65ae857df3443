import { z } from 'zod';
import { wordingSchema } from './language.ts';
import { paperKindSchema } from './paper-kind.ts';

/**
 * What the office calls its papers where that is not what Minuta calls them: the report of a meeting, which
 * may be a summary or a record (domain.md 0). The first words of their titles.
 */
export const paperNamesSchema = z.partialRecord(paperKindSchema, wordingSchema);
export type PaperNames = z.infer<typeof paperNamesSchema>;
