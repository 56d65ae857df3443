import { z } from 'zod';
import { symbolSpellingSchema } from '#shared/symbols/symbol-spelling.ts';
import { languageSchema, wordingSchema } from './language.ts';
import { paperKindSchema } from './paper-kind.ts';
import { paperNamesSchema } from './paper-names.ts';
import { recordIdSchema } from './record-id.ts';

/**
 * What an office decided once. New sessions and proposals begin with it; no session that is there already
 * changes with it. How one computer shows the window (theme, zoom) is not among it.
 */
export const settingsSchema = z.strictObject({
  /** Of the interface. */
  language: languageSchema.optional(),
  /** Signs what is saved. */
  author: z.string().optional(),
  symbolSpelling: symbolSpellingSchema.optional(),
  paperNames: paperNamesSchema.optional(),
  /** The body that a new session is of. */
  defaultBody: recordIdSchema.optional(),
  /** Where a new session meets. */
  defaultPlace: wordingSchema.optional(),
  /** The office's Word template of each paper; the built-in one where there is none. */
  wordTemplates: z.partialRecord(paperKindSchema, recordIdSchema).optional(),
  spelling: z
    .strictObject({
      /** The personal dictionary. */
      words: z.partialRecord(languageSchema, z.array(z.string().min(1)).readonly()),
      /** Languages that are not checked. */
      off: z.array(languageSchema).readonly(),
    })
    .optional(),
});
export type Settings = z.infer<typeof settingsSchema>;
