import type { Session } from '#shared/domain/session.ts';
import { integrityProblems } from '#shared/domain/session-integrity.ts';
import { withoutCorrectionsOf } from './correction-edits.ts';
import { touchedBonds } from './touched-bonds.ts';

/**
 * What every edit owes to the rest of the session. Notes that lost their anchor go, and so does what was done
 * by hand to paragraphs of records that went. An edit after which more would point at nothing, stand twice
 * or stand too deep than before is refused: the result is `before` itself. So nothing that is cited can be
 * removed, and a session that was not sound can still be edited.
 */
export function settled(before: Session, after: Session): Session {
  if (after === before) return before;
  const { touched, gone } = touchedBonds(before, after);
  if (touched.size === 0) return after;
  const corrected = withoutCorrectionsOf(after, gone);
  if (corrected !== after) return settled(before, corrected);

  const problems = integrityProblems(after, touched);
  if (problems.length === 0) return after;
  const orphans = new Set(
    problems.flatMap((problem) => (problem.kind === 'noteWithoutAnchor' ? [problem.id] : [])),
  );
  if (orphans.size > 0)
    return settled(before, { ...after, notes: after.notes.filter(({ id }) => !orphans.has(id)) });
  return problems.length > integrityProblems(before, touched).length ? before : after;
}
