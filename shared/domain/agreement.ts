import { z } from 'zod';
import { isoDateSchema } from './iso-date.ts';
import { recordIdSchema } from './record-id.ts';
import { textSchema } from './text.ts';

/** Verbs with which the agreements of the office begin (domain.md 4.3). */
export const agreementVerbs = [
  'takeNote',
  'transmit',
  'refer',
  'report',
  'entrust',
  'adopt',
  'convene',
  'welcome',
  'instruct',
  'callUpon',
  'reaffirm',
  'request',
  'postpone',
  'thank',
  'submit',
  'urge',
] as const;
export const agreementVerbSchema = z.enum([...agreementVerbs, 'other']);
export type AgreementVerb = z.infer<typeof agreementVerbSchema>;

/** What became of the agreement after the session. */
export const followUpSchema = z.strictObject({
  status: z.enum(['none', 'pending', 'done']),
  responsible: z.string().optional(),
  due: isoDateSchema.optional(),
  /** The session by which it is due, in words: it may not exist yet. */
  dueSession: z.string().optional(),
});
export type FollowUp = z.infer<typeof followUpSchema>;

/** One decision. Verb and text print; the addressees index them for follow-up. */
export const agreementSchema = z.strictObject({
  id: recordIdSchema,
  /** `other` prints no verb: the text says it all. */
  verb: agreementVerbSchema,
  text: textSchema,
  addressees: z.array(recordIdSchema).readonly(),
  item: recordIdSchema.optional(),
  followUp: followUpSchema,
});
export type Agreement = z.infer<typeof agreementSchema>;
