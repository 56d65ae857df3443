import { z } from 'zod';

/**
 * How an office writes the symbols that published papers spell in more than one way (domain.md 1.4). What is
 * absent is written as most papers do.
 */
export const symbolSpellingSchema = z.strictObject({
  /** `CP/INF. 5488/07` or `CP/INF.5488/07`. */
  inf: z.enum(['spaced', 'tight']).optional(),
  /** `CP/doc. 4207/07` or `CP/doc.4207/07`. */
  doc: z.enum(['spaced', 'tight']).optional(),
  /** `CP/SA. 1988/14` or `CP/SA.1988/14`. */
  sa: z.enum(['spaced', 'tight']).optional(),
  /** `CP/OD-1592/07` or `CP/OD.1592/07`. */
  od: z.enum(['hyphen', 'point']).optional(),
  /** `rev. 1` or `rev.1`; so too `corr.` and `add.` */
  modifiers: z.enum(['spaced', 'tight']).optional(),
});
export type SymbolSpelling = z.infer<typeof symbolSpellingSchema>;
