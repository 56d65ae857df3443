import type { Inline } from '#shared/domain/inline.ts';
import { languages } from '#shared/domain/language.ts';
import { mapTexts } from '#shared/domain/mapped-texts.ts';
import type { Note } from '#shared/domain/note.ts';
import type { NoteId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { mapShared, sameList, withField } from '#shared/domain/structural-sharing.ts';
import { sameValue } from './same-value.ts';
import { withVersion } from './text-version.ts';

/** The session with the notes that it lacks of these; those that it has stay as they are. */
export function withNotes(session: Session, notes: readonly Note[] = []): Session {
  const known = new Set(notes.length === 0 ? [] : session.notes.map(({ id }) => id));
  const added = notes.filter(({ id }) => !known.has(id));
  return added.length === 0 ? session : { ...session, notes: [...session.notes, ...added] };
}

export function putNote(session: Session, note: Note): Session {
  return withField(
    session,
    'notes',
    mapShared(session.notes, (each) =>
      each.id !== note.id || sameValue(each, note) ? each : note,
    ),
  );
}

function withoutAnchors(inlines: readonly Inline[], note: NoteId): readonly Inline[] {
  return sameList(
    inlines,
    inlines.filter((inline) => inline.kind !== 'note' || inline.note !== note),
  );
}

/** The session without the note and without its anchors; a version that was nothing but the anchor goes. */
export function removeNote(session: Session, note: NoteId): Session {
  const unanchored = mapTexts(session, (text) => {
    let next = text;
    for (const language of languages) {
      const inlines = next[language];
      const rest = inlines && withoutAnchors(inlines, note);
      if (rest && rest !== inlines) next = withVersion(next, language, rest);
    }
    return next;
  });
  let { overrides } = session;
  for (const [key, override] of Object.entries(overrides)) {
    const next = withField(override, 'text', withoutAnchors(override.text, note));
    if (next !== override) overrides = { ...overrides, [key]: next };
  }
  const others = unanchored.notes.filter(({ id }) => id !== note);
  const removed = withField(unanchored, 'notes', sameList(unanchored.notes, others));
  return withField(removed, 'overrides', overrides);
}
