import { z } from 'zod';
import { bodySchema } from './body.ts';
import { recordIdSchema } from './record-id.ts';
import { speakerSchema } from './speaker.ts';
import { stateRefSchema } from './state-ref.ts';
import { textSchema } from './text.ts';

const states = z.array(stateRefSchema).readonly();

/** A change that delegations made to the draft order of business when it was adopted (domain.md 4.2). */
export const amendmentSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('postponed'), item: recordIdSchema, by: states }),
  z.strictObject({ kind: z.literal('withdrawn'), item: recordIdSchema, by: states }),
  z.strictObject({ kind: z.literal('added'), item: recordIdSchema, by: states }),
  /** `from` is the number that the item had in the draft. */
  z.strictObject({
    kind: z.literal('moved'),
    item: recordIdSchema,
    by: states,
    from: z.int().min(1),
  }),
]);
export type Amendment = z.infer<typeof amendmentSchema>;

/** What became of an item: the closed list of domain.md 4.3, with who asked for it. */
export const outcomeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('adopted'), reservations: states }),
  z.strictObject({
    kind: z.literal('adoptedAsAmended'),
    by: states,
    reservations: states,
    /** Only for the adoption of the order of business. */
    amendments: z.array(amendmentSchema).readonly(),
  }),
  z.strictObject({ kind: z.literal('noted') }),
  z.strictObject({ kind: z.literal('notedAndReferred'), to: bodySchema }),
  z.strictObject({ kind: z.literal('postponed'), by: states, until: textSchema.optional() }),
  z.strictObject({ kind: z.literal('withdrawn'), by: states }),
  z.strictObject({
    kind: z.literal('elected'),
    elected: z.array(speakerSchema).readonly(),
    office: textSchema.optional(),
    byAcclamation: z.boolean(),
    proposedBy: states,
    secondedBy: states,
  }),
  /** Heard, with the thanks of the chair, and nothing decided. */
  z.strictObject({ kind: z.literal('heard') }),
]);
export type Outcome = z.infer<typeof outcomeSchema>;
