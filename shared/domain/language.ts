import { z } from 'zod';

/** The official languages of the papers, in the order in which the office lists them. */
export const languages = ['es', 'en', 'fr', 'pt'] as const;

export const languageSchema = z.enum(languages);
export type Language = z.infer<typeof languageSchema>;

/** A plain string in some of the languages. */
export const wordingSchema = z.partialRecord(languageSchema, z.string());
export type Wording = z.infer<typeof wordingSchema>;
