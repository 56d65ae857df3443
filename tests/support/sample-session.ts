import { readFileSync } from 'node:fs';
import type { Session } from '#shared/domain/session.ts';
import { parseSavedSession } from '#shared/format/saved-session.ts';

/** Reads a saved session that the repository keeps; throws when it is not sound. */
export function savedSession(path: string): Session {
  const saved: unknown = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
  const result = parseSavedSession(saved);
  if (!result.ok) throw new Error(`${path}: ${JSON.stringify(result.failure)}`);
  return result.session;
}

/** The bundled session of the reference report. */
export function sampleSession(): Session {
  return savedSession('../../templates/sessions/cp-1592-07.json');
}

/** A regular session, reported item by item, in the manner of the summaries of the Permanent Council. */
export function regularSession(): Session {
  return savedSession('../fixtures/sessions/cp-1678-09.json');
}
