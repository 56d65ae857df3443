import { z } from 'zod';
import { isoDateSchema } from '#shared/domain/iso-date.ts';

/** A day, or its year alone where no more is known: `2005-05-26`, `1991`. */
export const dateOrYearSchema = z.union([isoDateSchema, z.string().regex(/^\d{4}$/u)]);
export type DateOrYear = z.infer<typeof dateOrYearSchema>;

/** While something holds; without `since` it always did, without `until` it still does. */
export const heldSchema = {
  since: dateOrYearSchema.optional(),
  /** The last day, or the last year. */
  until: dateOrYearSchema.optional(),
};
