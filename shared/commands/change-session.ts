import type { Session } from '#shared/domain/session.ts';
import { type History, record } from '#shared/history/history.ts';
import { applyCommand } from './apply-command.ts';
import type { Command } from './command.ts';
import { type CommandLabel, labelOf } from './command-label.ts';

export type SessionHistory = History<Session, CommandLabel>;

/**
 * The history after a command; the very history when the command changes nothing. Commands of one `burst`,
 * as the keystrokes in one field, are undone together.
 */
export function changeSession(
  history: SessionHistory,
  command: Command,
  burst?: string,
): SessionHistory {
  const { present } = history;
  const next = applyCommand(present, command);
  return next === present ? history : record(history, next, labelOf(present, command), burst);
}
