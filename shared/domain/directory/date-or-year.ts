import { z } from 'zod';
import { type IsoDate, isoDateSchema } from '#shared/domain/iso-date.ts';

/** A day, or its year alone where no more is known: `2005-05-26`, `1991`. */
export const dateOrYearSchema = z.union([isoDateSchema, z.string().regex(/^\d{4}$/u)]);
export type DateOrYear = z.infer<typeof dateOrYearSchema>;

/** While something holds; without `since` it always did, without `until` it still does. */
export const heldSchema = {
  since: dateOrYearSchema.optional(),
  /** The last day, or the last year. */
  until: dateOrYearSchema.optional(),
};

export interface Held {
  readonly since?: DateOrYear | undefined;
  readonly until?: DateOrYear | undefined;
}

/** Whether something held on a day; the whole of a year counts where only the year is known. */
export function heldOn({ since, until }: Held, date: IsoDate): boolean {
  const begun = since === undefined || date.slice(0, since.length) >= since;
  return begun && (until === undefined || date.slice(0, until.length) <= until);
}

/** Whether an end comes before its beginning. */
export function endsBeforeItBegins({ since, until }: Held): boolean {
  if (since === undefined || until === undefined) return false;
  const known = Math.min(since.length, until.length);
  return until.slice(0, known) < since.slice(0, known);
}
