import { z } from 'zod';

/** Why the machine did not answer. What staff can act on is part of a question's response, not of this. */
export const refusalReasons = [
  'unknownQuestion',
  'unknownSender',
  'wrongRequest',
  'requestTooLarge',
  'failed',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** The form in which every answer crosses from the machine to the window. */
export const answerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('answer'), value: z.unknown() }),
  z.strictObject({ kind: z.literal('refusal'), reason: z.enum(refusalReasons) }),
]);
export type Answer = z.infer<typeof answerSchema>;

/** A question that was refused, or that failed on the machine's side. */
export class MachineRefusal extends Error {
  readonly reason: RefusalReason;

  constructor(question: string, reason: RefusalReason) {
    super(`the machine did not answer ${question}: ${reason}`);
    this.name = 'MachineRefusal';
    this.reason = reason;
  }
}
