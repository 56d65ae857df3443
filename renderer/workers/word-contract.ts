import { z } from 'zod';
import { languageSchema } from '#shared/domain/language.ts';
import { paperKindSchema } from '#shared/domain/paper-kind.ts';
import { sessionSchema } from '#shared/domain/session.ts';

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

/** The paper to compose and print. */
const paper = {
  session: sessionSchema,
  paper: paperKindSchema,
  language: languageSchema,
  template: bytes,
  /** In which problems of the template are told. */
  speak: languageSchema,
};

/** What the window asks of the worker that knows Word. */
export const wordRequestSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fill'), ...paper, draftMark: z.boolean() }),
  /** Everything that keeps a file from serving as a template; the session is the sample that proves it. */
  z.strictObject({ kind: z.literal('inspect'), ...paper }),
  z.strictObject({
    kind: z.literal('zip'),
    files: z.array(z.strictObject({ name: z.string().min(1), bytes })).readonly(),
  }),
]);
export type WordRequest = z.infer<typeof wordRequestSchema>;

/** What comes back: the file, or sentences about the template for whoever keeps it in Word. */
export const wordAnswerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('file'), bytes }),
  /** Of an inspection that found nothing. */
  z.strictObject({ kind: z.literal('good') }),
  z.strictObject({ kind: z.literal('problems'), sentences: z.array(z.string()).readonly() }),
  /** A defect of Minuta's own, in the words of the error. */
  z.strictObject({ kind: z.literal('failed'), why: z.string() }),
]);
export type WordAnswer = z.infer<typeof wordAnswerSchema>;
