import type { Session } from '#shared/domain/session.ts';
import { parseSavedSession } from '#shared/format/saved-session.ts';

/** The session of the reference report, which comes with Minuta; undefined where it cannot be read. */
export async function sampleSession(): Promise<Session | undefined> {
  const answer = await fetch('/sessions/cp-1592-07.json');
  if (!answer.ok) return undefined;
  const parsed = parseSavedSession(await answer.json());
  return parsed.ok ? parsed.session : undefined;
}
