import { z } from 'zod';
import { recordIdSchema } from '#shared/domain/record-id.ts';

const whole = z.int().min(0);

/** What the window tells and asks the worker that searches. */
export const searchRequestSchema = z.discriminatedUnion('kind', [
  /** Texts of sessions, in place of those that it has of them. */
  z.strictObject({
    kind: z.literal('put'),
    sessions: z
      .array(
        z.strictObject({
          session: recordIdSchema,
          date: z.string(),
          texts: z.array(z.string()).readonly(),
        }),
      )
      .readonly(),
  }),
  z.strictObject({ kind: z.literal('remove'), sessions: z.array(recordIdSchema).readonly() }),
  /** What answers the words typed. A later question of the same asker calls off an earlier one. */
  z.strictObject({ kind: z.literal('ask'), asker: z.string(), number: whole, typed: z.string() }),
  /** The question is not asked any more. */
  z.strictObject({ kind: z.literal('end'), asker: z.string() }),
]);
export type SearchRequest = z.infer<typeof searchRequestSchema>;

/** The sessions that answer, the best first. */
export const searchAnswerSchema = z.strictObject({
  asker: z.string(),
  number: whole,
  /** False while only some of the sessions were looked through. */
  isWhole: z.boolean(),
  /** How many sessions can be found by now. */
  indexed: whole,
  found: z
    .array(
      z.strictObject({
        session: recordIdSchema,
        /** Places among the entries of the session, the best first. */
        entries: z.array(whole).readonly(),
        count: whole,
      }),
    )
    .readonly(),
});
export type SearchAnswer = z.infer<typeof searchAnswerSchema>;
