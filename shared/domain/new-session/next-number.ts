import type { BodyId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';

/**
 * The number after that of the body's last meeting, by date; undefined when none of its meetings has one.
 * A joint meeting counts for its first body.
 */
export function nextNumber(sessions: readonly Session[], body: BodyId): number | undefined {
  let last: { readonly date: string; readonly number: number } | undefined;
  for (const { bodies, number, date } of sessions) {
    if (number === undefined || bodies[0].body.id !== body) continue;
    if (!last || date > last.date || (date === last.date && number > last.number))
      last = { date, number };
  }
  return last && last.number + 1;
}
