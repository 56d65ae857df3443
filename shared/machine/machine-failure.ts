import { z } from 'zod';

/** Why the machine could not do what it was asked. The window has a sentence for each. */
export const machineFailureSchema = z.discriminatedUnion('kind', [
  /** The disk, or the browser's share of it, has no room left. */
  z.strictObject({ kind: z.literal('full') }),
  z.strictObject({ kind: z.literal('readOnly') }),
  /** The system does not let this user do it. */
  z.strictObject({ kind: z.literal('denied') }),
  z.strictObject({ kind: z.literal('missing') }),
  /** What is there is not what was stored. */
  z.strictObject({ kind: z.literal('damaged') }),
  /** A later state of the record is stored already. */
  z.strictObject({ kind: z.literal('stale'), seq: z.int() }),
  z.strictObject({ kind: z.literal('newerFormat'), format: z.int() }),
  z.strictObject({ kind: z.literal('tooLarge'), most: z.int() }),
  /** Not a type of file that is opened, or not something that was handed out before. */
  z.strictObject({ kind: z.literal('notAllowed') }),
  /**
   * The file there was written by Minuta and changed by someone since. `place` stands for it when the
   * question is asked again; `besides` is a free name next to it.
   */
  z.strictObject({
    kind: z.literal('changedByHand'),
    place: z.string(),
    name: z.string(),
    besides: z.string(),
  }),
  z.strictObject({ kind: z.literal('cancelled') }),
  /** Anything else, by the system's own name for it: `EBUSY`. */
  z.strictObject({ kind: z.literal('failed'), code: z.string() }),
]);
export type MachineFailure = z.infer<typeof machineFailureSchema>;

/** A machine's answer to something that can fail. */
export type Answer<Fields> =
  | ({ readonly ok: true } & Fields)
  | { readonly ok: false; readonly failure: MachineFailure };
