import type { LeftOut, Override } from '#shared/domain/correction.ts';
import type { Note } from '#shared/domain/note.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { visitBonds } from '#shared/domain/session-bonds.ts';
import { sameList, withField } from '#shared/domain/structural-sharing.ts';
import { withNotes } from './note-edits.ts';
import { sameValue } from './same-value.ts';

/** The record of a paragraph or override key: `p01` of `report/es/p01.line`. */
function recordOf(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1, key.lastIndexOf('.'));
}

/** Whether the record that a paragraph comes from is in the session; `session` stands for its own fields. */
function hasRecordOf(session: Session, key: string): boolean {
  const record = recordOf(key);
  let found = record === 'session';
  visitBonds(session, {
    record: (id) => {
      found ||= id === record;
    },
  });
  return found;
}

export function setOverride(
  session: Session,
  key: string,
  override: Override,
  notes?: readonly Note[],
): Session {
  const present = session.overrides[key];
  if (sameValue(present, override) || !hasRecordOf(session, key)) return session;
  const overrides = { ...session.overrides, [key]: override };
  return withNotes({ ...session, overrides }, notes);
}

function withOverrides(session: Session, keeps: (key: string) => boolean): Session {
  const entries = Object.entries(session.overrides);
  const kept = entries.filter(([key]) => keeps(key));
  return kept.length === entries.length
    ? session
    : { ...session, overrides: Object.fromEntries(kept) };
}

function withLeftOut(session: Session, keeps: (leftOut: LeftOut) => boolean): Session {
  return withField(session, 'leftOut', sameList(session.leftOut, session.leftOut.filter(keeps)));
}

export function clearOverride(session: Session, key: string): Session {
  return withOverrides(session, (each) => each !== key);
}

export function leaveOut(session: Session, leftOut: LeftOut): Session {
  const already = session.leftOut.some((each) => sameValue(each, leftOut));
  return already || !hasRecordOf(session, leftOut.paragraph)
    ? session
    : { ...session, leftOut: [...session.leftOut, leftOut] };
}

export function putBack(session: Session, leftOut: LeftOut): Session {
  return withLeftOut(session, (each) => !sameValue(each, leftOut));
}

/** The session without what was done by hand to paragraphs of records that are gone. */
export function withoutCorrectionsOf(session: Session, gone: ReadonlySet<RecordId>): Session {
  const printed = withLeftOut(session, ({ paragraph }) => !gone.has(recordOf(paragraph)));
  return withOverrides(printed, (key) => !gone.has(recordOf(key)));
}
