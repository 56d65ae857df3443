import { z } from 'zod';

/**
 * A document symbol as staff wrote it. The fields are read from it when they are needed
 * (`shared/symbols`), so the two can never disagree, and a symbol that the grammar does not know is kept
 * and printed all the same.
 */
export const symbolTextSchema = z.string().trim().min(1);
export type SymbolText = z.infer<typeof symbolTextSchema>;
