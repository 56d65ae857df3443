import type { Found } from '#renderer/stores/search-desk.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';

/** A line of the list: a session, or a place in it that answers what is looked for. */
export interface ListedLine {
  readonly session: Session;
  /** Of the place among those found in the session, from 1; 0 for the session itself. */
  readonly place: number;
  /** Of the place among the entries of the session; 0 for the session itself. */
  readonly entry: number;
}

/** Below more sessions than these one place each is enough: nobody reads on through all of them. */
const manySessions = 300;

/** Each session and, below it, the places found in it; its head shows in its own line. */
export function listedLines(
  sessions: readonly Session[],
  found: Found | undefined,
): readonly ListedLine[] {
  if (!found) return sessions.map((session) => ({ session, place: 0, entry: 0 }));
  const places = new Map<RecordId, readonly number[]>(
    found.sessions.map(({ session, entries }) => [session, entries]),
  );
  const most = sessions.length > manySessions ? 1 : Number.POSITIVE_INFINITY;
  return sessions.flatMap((session) => [
    { session, place: 0, entry: 0 },
    ...(places.get(session.id) ?? [])
      .filter((entry) => entry > 0)
      .slice(0, most)
      .map((entry, index) => ({ session, place: index + 1, entry })),
  ]);
}
