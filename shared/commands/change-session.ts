import type { Session } from '#shared/domain/session.ts';
import { type History, record } from '#shared/history/history.ts';
import { applyCommand } from './apply-command.ts';
import type { Command } from './command.ts';
import { type CommandLabel, labelOf } from './command-label.ts';

export type SessionHistory = History<Session, CommandLabel>;

/** The label of several commands of one step: that of the first, with the number of records of its kind. */
function labelOfAll(session: Session, commands: readonly Command[]): CommandLabel | undefined {
  const [first, ...others] = commands.map((command) => labelOf(session, command));
  if (!first || others.length === 0) return first;
  const { verb, noun } = first;
  const alike = others.filter(
    (label) => label.verb === verb && JSON.stringify(label.noun) === JSON.stringify(noun),
  );
  return alike.length === 0 ? first : { verb, noun, count: alike.length + 1 };
}

/**
 * The history after a command, or after several that are one step; the very history when they change nothing.
 * Commands of one `burst`, as the keystrokes in one field, are undone together.
 */
export function changeSession(
  history: SessionHistory,
  command: Command | readonly Command[],
  burst?: string,
): SessionHistory {
  const { present } = history;
  const commands = 'kind' in command ? [command] : command;
  const next = commands.reduce(applyCommand, present);
  const label = labelOfAll(present, commands);
  return next === present || !label ? history : record(history, next, label, burst);
}
