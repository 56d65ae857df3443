import { Button, IconButton } from '#renderer/components/button.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { TextField } from '#renderer/components/rich-text/text-field.tsx';
import { SectionHead } from '#renderer/components/section-head.tsx';
import { Select } from '#renderer/components/select.tsx';
import { placeOfRecord } from '#renderer/stores/record-place.ts';
import { useApply, usePapers, useSession, useWindow } from '#renderer/stores/window-context.ts';
import { notesWords } from '#renderer/strings/notes/notes-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { actionWords } from '#shared/actions/action-words.ts';
import type { Note } from '#shared/domain/note.ts';
import type { NoteId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { visitBonds } from '#shared/domain/session-bonds.ts';
import './notes.css';

/** The records whose texts anchor each note; `session` for the session's own. */
function anchorsOf(session: Session): ReadonlyMap<NoteId, string> {
  const anchors = new Map<NoteId, string>();
  visitBonds(session, {
    anchor: (note, place) => {
      if (place.kind !== 'override') anchors.set(note, place.record);
    },
  });
  return anchors;
}

interface NoteRowProps {
  readonly note: Note;
  /** As the report numbers it; undefined for one that it does not print. */
  readonly number: number | undefined;
}

function NoteRow({ note, number }: NoteRowProps) {
  const words = useWords(notesWords);
  const apply = useApply();
  const { sessions, workspace, toasts } = useWindow();
  const { undo } = useWords(actionWords);
  const { id, kind } = note;
  const goToMark = () => {
    const session = sessions.getState().open?.present;
    const record = session && anchorsOf(session).get(id);
    if (!session || record === undefined) return;
    workspace.getState().goTo({ ...placeOfRecord(session, record), at: { record, part: '' } });
  };
  const remove = () => {
    if (!apply({ kind: 'removeNote', note: id })) return;
    const after = sessions.getState().open?.present;
    toasts.tell({
      text: words.removed,
      undo: {
        name: undo,
        // Once something else was edited, it is no longer the last step.
        run: () => {
          const { open, undo: takeBack } = sessions.getState();
          if (open?.present === after) takeBack();
        },
      },
    });
  };
  return (
    <li className="note-row">
      <b className="ghost note-number">{number === undefined ? '–' : `${number}/`}</b>
      <div className="row-words note-words">
        {note.kind === 'text' ? (
          <TextField
            record="note"
            field="text"
            id={id}
            text={note.text}
            label={words.note(number)}
            placeholder={words.hint}
          />
        ) : (
          <p className="facts note-computed" data-record={id} data-part="text" tabIndex={-1}>
            {words.minutes}
          </p>
        )}
        <div className="note-tools">
          <Select
            aria-label={words.kind}
            value={kind}
            options={[
              { value: 'text', label: words.kinds.text },
              { value: 'minutes', label: words.kinds.minutes },
            ]}
            onChange={(next) =>
              apply({
                kind: 'putNote',
                note: next === 'minutes' ? { kind: next, id } : { kind: next, id, text: {} },
              })
            }
          />
          <Button look="link" onClick={goToMark}>
            {words.goToMark}
          </Button>
          {number === undefined && <span className="facts">{words.notPrinted}</span>}
        </div>
      </div>
      <IconButton size="small" icon="dismiss" label={words.remove(number)} onClick={remove} />
    </li>
  );
}

/** All the footnotes of the session, in the order in which the report prints them, then the others. */
export function NotesSection() {
  const words = useWords(notesWords);
  const names = useWords(actionWords);
  const notes = useSession((session) => session.notes);
  const printed = usePapers(({ report }) => report?.notes);
  const numbers = new Map(printed?.map(({ note, number }) => [note, number]));
  const ordered = notes.toSorted(
    (one, other) => (numbers.get(one.id) ?? Infinity) - (numbers.get(other.id) ?? Infinity),
  );
  return (
    <>
      <SectionHead title={names.goNotes} facts={words.facts(notes.length)} />
      {notes.length === 0 ? (
        <EmptyState sentence={words.empty} />
      ) : (
        <ol className="rows">
          {ordered.map((note) => (
            <NoteRow key={note.id} note={note} number={numbers.get(note.id)} />
          ))}
        </ol>
      )}
    </>
  );
}
