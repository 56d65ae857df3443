import { z } from 'zod';
import { languageSchema } from '#shared/domain/language.ts';
import { paperKindSchema } from '#shared/domain/paper-kind.ts';
import type { Paper } from '#shared/report/paper.ts';

const paper = z.custom<Paper>((value) => typeof value === 'object' && value !== null);
const bytes = z.instanceof(Uint8Array<ArrayBuffer>);

/** What the window asks of the worker that knows Word. */
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
]);
export type PaperRequest = z.infer<typeof paperRequestSchema>;

/** What it answers: the file, or every problem of the template in the language asked for. */
export const paperAnswerSchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), docx: bytes.optional() }),
  z.strictObject({ ok: z.literal(false), problems: z.array(z.string()).readonly() }),
]);
export type PaperAnswer = z.infer<typeof paperAnswerSchema>;
