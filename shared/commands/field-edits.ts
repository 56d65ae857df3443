import type { Session } from '#shared/domain/session.ts';
import type { ClearField, SetFields, SetText } from './command.ts';
import { changeRecord } from './mapped-records.ts';
import { withNotes } from './note-edits.ts';
import { sameValue } from './same-value.ts';
import type { ClearableKind, SettableKind } from './settable-fields.ts';
import { changeTextField, type TextKind } from './text-fields.ts';
import { withVersion } from './text-version.ts';
import { withoutField } from './without-field.ts';

/** The record with the given fields of it; itself when it says all that already. */
function withFields<Fields extends object>(record: Fields, fields: object): Fields {
  const changed = Object.entries(fields).filter(
    ([name, value]) => value !== undefined && !sameValue(Reflect.get(record, name), value),
  );
  return changed.length === 0 ? record : { ...record, ...Object.fromEntries(changed) };
}

export function setFields<Kind extends SettableKind>(
  session: Session,
  { record, id, fields }: SetFields<Kind>,
): Session {
  return changeRecord(session, record, id, (found) => withFields(found, fields));
}

export function clearField<Kind extends ClearableKind>(
  session: Session,
  { record, id, field }: ClearField<Kind>,
): Session {
  return changeRecord(session, record, id, (found) => withoutField(found, field));
}

export function setText<Kind extends TextKind>(
  session: Session,
  { record, id, field, language, inlines, notes }: SetText<Kind>,
): Session {
  const next = changeRecord(session, record, id, (found) =>
    changeTextField[record][field](found, (text) => withVersion(text, language, inlines)),
  );
  return next === session ? session : withNotes(next, notes);
}
