import { z } from 'zod';
import { languageSchema } from '#shared/domain/language.ts';
import { paperKindSchema } from '#shared/domain/paper-kind.ts';
import type { Paper } from '#shared/report/paper.ts';

const paper = z.custom<Paper>((value) => typeof value === 'object' && value !== null);
const bytes = z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array);

/** What the window asks of the worker that knows Word. `language` is the one in which problems are told. */
export const paperRequestSchema = z.discriminatedUnion('kind', [
  /** The paper on the template. */
  z.strictObject({ kind: z.literal('fill'), template: bytes, paper, language: languageSchema }),
  /** Whether a file can serve as the template of a kind of paper, proved with a sample of it. */
  z.strictObject({
    kind: z.literal('inspect'),
    template: bytes,
    paperKind: paperKindSchema,
    sample: paper,
    language: languageSchema,
  }),
  /** Files in one archive. */
  z.strictObject({
    kind: z.literal('zip'),
    files: z.array(z.strictObject({ name: z.string().min(1), bytes })).readonly(),
  }),
]);
export type PaperRequest = z.infer<typeof paperRequestSchema>;

/** What it answers: the file, or what the template lacks in the language asked for. */
export const paperAnswerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('file'), bytes }),
  z.strictObject({ kind: z.literal('goodTemplate') }),
  /** Every problem of the template at once, in words that staff can act on. */
  z.strictObject({ kind: z.literal('badTemplate'), problems: z.array(z.string()).readonly() }),
]);
export type PaperAnswer = z.infer<typeof paperAnswerSchema>;
