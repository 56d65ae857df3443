import { brokenCitations, type Citation } from '#shared/domain/citations.ts';
import type { Session } from '#shared/domain/session.ts';
import { applyCommand, unsettled } from './apply-command.ts';
import type { Command } from './command.ts';

/**
 * The citations because of which commands, carried out one after the other, are refused: they would point at
 * nothing. Empty when the commands are carried out, and when they are refused for another reason.
 */
export function refusedCitations(
  session: Session,
  commands: readonly Command[],
): readonly Citation[] {
  let present = session;
  for (const command of commands) {
    const next = applyCommand(present, command);
    if (next === present && command.kind !== 'replace') {
      const broken = brokenCitations(present, unsettled(present, command));
      if (broken.length > 0) return broken;
    }
    present = next;
  }
  return [];
}
