import { z } from 'zod';
import type { Session } from '#shared/domain/session.ts';
import { type IntegrityProblem, integrityProblems } from '#shared/domain/session-integrity.ts';
import { currentFormat } from './migrations/chain.ts';
import { openValue } from './opened-record.ts';
import type { SchemaProblem } from './schema-problem.ts';

export type SavedSessionFailure =
  | { readonly kind: 'notASession' }
  | { readonly kind: 'newerFormat'; readonly format: number }
  | { readonly kind: 'invalid'; readonly problems: readonly SchemaProblem[] }
  | { readonly kind: 'inconsistent'; readonly problems: readonly IntegrityProblem[] };

export type SavedSessionResult =
  | { readonly ok: true; readonly session: Session }
  | { readonly ok: false; readonly failure: SavedSessionFailure };

const plainFormSchema = z.object({ format: z.int().min(1), session: z.unknown() });

/** Far more than a session needs (about 20), far less than would exhaust the stack of what checks it. */
const deepestNesting = 100;

/** Whether a value nests deeper than `deepestNesting`; it is walked level by level, so no depth exhausts it. */
function nestsTooDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepestNesting) return true;
    level = level.flatMap((one) =>
      typeof one === 'object' && one !== null ? Object.values(one) : [],
    );
  }
  return false;
}

/** Reads a session saved on its own (`{"format": 1, "session": {…}}`) from outside data. Never throws. */
export function parseSavedSession(saved: unknown): SavedSessionResult {
  const plain = plainFormSchema.safeParse(saved);
  if (!plain.success) return { ok: false, failure: { kind: 'notASession' } };
  const { format, session } = plain.data;
  if (format > currentFormat) return { ok: false, failure: { kind: 'newerFormat', format } };

  if (nestsTooDeep(session)) {
    const problem = { path: 'session', message: 'nested deeper than any session is' };
    return { ok: false, failure: { kind: 'invalid', problems: [problem] } };
  }
  const opened = openValue('session', format, { session });
  if (!opened.ok) return { ok: false, failure: { kind: 'invalid', problems: opened.problems } };
  const broken = integrityProblems(opened.value.session);
  return broken.length > 0
    ? { ok: false, failure: { kind: 'inconsistent', problems: broken } }
    : { ok: true, session: opened.value.session };
}
