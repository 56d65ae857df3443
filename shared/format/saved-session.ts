import { z } from 'zod';
import { type Session, sessionSchema } from '#shared/domain/session.ts';
import { type IntegrityProblem, integrityProblems } from '#shared/domain/session-integrity.ts';

/** The saved form that this version writes. A higher one is refused by name and left as it is. */
export const currentFormat = 1;

/** A place in a saved session that does not fit its schema. `path` reads like `agenda[2].label`. */
export interface SchemaProblem {
  readonly path: string;
  readonly message: string;
}

export type SavedSessionFailure =
  | { readonly kind: 'notASession' }
  | { readonly kind: 'newerFormat'; readonly format: number }
  | { readonly kind: 'invalid'; readonly problems: readonly SchemaProblem[] }
  | { readonly kind: 'inconsistent'; readonly problems: readonly IntegrityProblem[] };

export type SavedSessionResult =
  | { readonly ok: true; readonly session: Session }
  | { readonly ok: false; readonly failure: SavedSessionFailure };

const envelopeSchema = z.object({ format: z.int().min(1), session: z.unknown() });

function pathOf(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? String(key) : `${path}.${String(key)}`;
  }, '');
}

/** Reads a saved session (`{"format": 1, "session": {…}}`) from outside data. Never throws. */
export function parseSavedSession(value: unknown): SavedSessionResult {
  const envelope = envelopeSchema.safeParse(value);
  if (!envelope.success) return { ok: false, failure: { kind: 'notASession' } };
  const { format, session } = envelope.data;
  if (format > currentFormat) return { ok: false, failure: { kind: 'newerFormat', format } };

  const parsed = sessionSchema.safeParse(session);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => ({
      path: pathOf(path),
      message,
    }));
    return { ok: false, failure: { kind: 'invalid', problems } };
  }
  const broken = integrityProblems(parsed.data);
  return broken.length > 0
    ? { ok: false, failure: { kind: 'inconsistent', problems: broken } }
    : { ok: true, session: parsed.data };
}
