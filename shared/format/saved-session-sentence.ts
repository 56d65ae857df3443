import { assertNever } from '#shared/domain/assert-never.ts';
import type { IntegrityProblem } from '#shared/domain/session-integrity.ts';
import { currentFormat } from './migrations/chain.ts';
import type { SavedSessionFailure } from './saved-session.ts';

function integritySentence(problem: IntegrityProblem): string {
  switch (problem.kind) {
    case 'duplicateId':
      return `The id "${problem.id}" is used by two records; give one of them an id of its own.`;
    case 'missingDocument':
      return `"${problem.citedBy}" cites the document "${problem.id}", which is not in the register.`;
    case 'missingItem':
      return `"${problem.citedBy}" refers to the item "${problem.id}", which is not in the agenda.`;
    case 'missingNote':
      return `"${problem.citedBy}" anchors the note "${problem.id}", which does not exist.`;
    case 'noteWithoutAnchor':
      return `The note "${problem.id}" is anchored in no text; anchor it or remove it.`;
    case 'noteAnchoredTwice':
      return `The note "${problem.id}" is anchored twice; keep one of the places.`;
    case 'missingTheme':
      return `"${problem.citedBy}" cites the theme, and the session has none.`;
    case 'missingMandate':
      return `"${problem.citedBy}" cites the mandate, and the session has none.`;
    case 'tooDeep':
      return `The item "${problem.id}" is nested deeper than three levels; move it up.`;
    default:
      return assertNever(problem);
  }
}

/** Everything wrong with a saved session, a sentence each. */
export function savedSessionSentences(failure: SavedSessionFailure): readonly string[] {
  switch (failure.kind) {
    case 'notASession':
      return ['This is not a saved session: "format" and "session" are expected at the top.'];
    case 'newerFormat':
      return [
        `This session was saved by a newer Minuta (format ${failure.format}; this one reads up to ${currentFormat}). Open it there.`,
      ];
    case 'invalid':
      return failure.problems.map(({ path, message }) => `${path}: ${message}.`);
    case 'inconsistent':
      return failure.problems.map(integritySentence);
    default:
      return assertNever(failure);
  }
}
