import { expect } from 'vitest';
import { applyCommand } from '#shared/commands/apply-command.ts';
import { changeSession } from '#shared/commands/change-session.ts';
import type { Command } from '#shared/commands/command.ts';
import { type CommandLabel, labelOf } from '#shared/commands/command-label.ts';
import { commandSchema } from '#shared/commands/command-schema.ts';
import { type Session, sessionSchema } from '#shared/domain/session.ts';
import { integrityProblems } from '#shared/domain/session-integrity.ts';
import { newHistory, nextSteps, redo, undo } from '#shared/history/history.ts';

/** The value, in which nothing can be changed any more: an edit of it in place throws. */
export function deepFrozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFrozen);
  }
  return value;
}

function throughJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/**
 * Proves a command that changes a session: the fields of the session that differ afterwards, and that no
 * other is even another object; the input untouched; the result valid and sound; undo and redo give back
 * the very states; command and result survive JSON. Gives the session after it.
 */
export function proveCommand(
  session: Session,
  command: Command,
  expected: Partial<Session>,
): Session {
  const before = throughJson(session);
  deepFrozen(session);
  deepFrozen(command);
  const next = applyCommand(session, command);

  expect(session).toStrictEqual(before);
  expect(next).toStrictEqual({ ...session, ...expected });
  for (const [field, value] of Object.entries(next)) {
    if (!(field in expected)) expect(value, field).toBe(Reflect.get(session, field));
  }
  expect(sessionSchema.parse(next)).toStrictEqual(next);
  expect(integrityProblems(next)).toEqual([]);
  proveUndo(session, command, labelOf(session, command));

  const reread = commandSchema.parse(throughJson(command));
  expect(reread).toStrictEqual(command);
  expect(applyCommand(session, reread)).toStrictEqual(next);
  expect(throughJson(next)).toStrictEqual(next);
  return next;
}

function proveUndo(session: Session, command: Command, label: CommandLabel): void {
  const changed = changeSession(newHistory(session), command);
  expect(changed.present).not.toBe(session);
  expect(nextSteps(changed).undo).toEqual(label);
  expect(undo(changed).present).toBe(session);
  expect(redo(undo(changed)).present).toBe(changed.present);
}
