import { z } from 'zod';
import { machineFailureSchema } from './machine-failure.ts';

/** What the window may ask of the machine: what it sends and what it gets back. */
export interface Question {
  readonly request: z.ZodType;
  readonly response: z.ZodType;
  /** The largest request that is looked at, in bytes of its texts and binary parts; 1 MB unless stated. */
  readonly largestRequest?: number;
}

export const nothing = z.strictObject({});

/** A response that is either the fields of `shape` or a failure with a name. */
export function answer<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), ...shape }),
    z.strictObject({ ok: z.literal(false), failure: machineFailureSchema }),
  ]);
}

/** Bytes that cross between window and machine, at most `most` of them. */
export function bytesUpTo(most: number) {
  return z.custom<Uint8Array>((bytes) => bytes instanceof Uint8Array && bytes.length <= most, {
    message: `not bytes, or more than ${most} of them`,
  });
}
