import { z } from 'zod';
import { languageSchema } from '#shared/domain/language.ts';

const question = { id: z.number(), language: languageSchema };

/** What the window asks of the worker that knows the dictionaries; the answer carries the same `id`. */
export const spellingRequestSchema = z.discriminatedUnion('kind', [
  /** Which of the words the language does not know. */
  z.strictObject({ ...question, kind: z.literal('check'), words: z.array(z.string()).readonly() }),
  /** What may have been meant by a word. */
  z.strictObject({ ...question, kind: z.literal('suggest'), word: z.string() }),
]);
export type SpellingRequest = z.infer<typeof spellingRequestSchema>;

/** What it answers: the misspelt of the words, or the words proposed. */
export const spellingAnswerSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    id: z.number(),
    kind: z.literal('words'),
    words: z.array(z.string()).readonly(),
  }),
  /** The dictionary could not be read. */
  z.strictObject({ id: z.number(), kind: z.literal('failed'), reason: z.string() }),
]);
export type SpellingAnswer = z.infer<typeof spellingAnswerSchema>;
