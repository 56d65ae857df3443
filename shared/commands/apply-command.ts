import { assertNever } from '#shared/domain/assert-never.ts';
import type { Session } from '#shared/domain/session.ts';
import { withHitsReplaced } from '#shared/replacing/word-hits.ts';
import type { Command } from './command.ts';
import { clearOverride, leaveOut, putBack, setOverride } from './correction-edits.ts';
import { clearField, setFields, setText } from './field-edits.ts';
import { insertRecords, moveRecords, removeRecords } from './list-edits.ts';
import { putNote, removeNote } from './note-edits.ts';
import { indentItems, outdentItems } from './outline-edits.ts';
import { sameValue } from './same-value.ts';
import { settled } from './settle.ts';

/** The session after an edit that nothing was held against yet: see `applyCommand`. */
export function unsettled(session: Session, command: Command): Session {
  switch (command.kind) {
    case 'set':
      return setFields(session, command);
    case 'clear':
      return clearField(session, command);
    case 'setText':
      return setText(session, command);
    case 'insert':
      return insertRecords(session, command);
    case 'remove':
      return removeRecords(session, command);
    case 'move':
      return moveRecords(session, command, command.ids);
    case 'indent':
      return indentItems(session, command.ids);
    case 'outdent':
      return outdentItems(session, command.ids);
    case 'putNote':
      return putNote(session, command.note);
    case 'removeNote':
      return removeNote(session, command.note);
    case 'setOverride':
      return setOverride(session, command.key, command.override, command.notes);
    case 'clearOverride':
      return clearOverride(session, command.key);
    case 'leaveOut':
      return leaveOut(session, command.paragraph);
    case 'putBack':
      return putBack(session, command.paragraph);
    case 'replaceWords':
      return withHitsReplaced(session, command);
    case 'replace':
      return command.session;
    default:
      return assertNever(command);
  }
}

/**
 * The session after an edit. Never throws. What the edit does not touch keeps its reference, and the result
 * is the very session given when the edit changes nothing, when its target is no longer there, or when it is
 * refused: it would nest items too deep, remove what is cited, cite what is not there, or use an id twice.
 */
export function applyCommand(session: Session, command: Command): Session {
  if (command.kind === 'replace') {
    // A kept state is restored as it was, whatever the present one holds.
    const { id } = command.session;
    return id !== session.id || sameValue(session, command.session) ? session : command.session;
  }
  return settled(session, unsettled(session, command));
}
