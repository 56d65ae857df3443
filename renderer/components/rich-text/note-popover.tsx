import { Popover } from '@base-ui/react/popover';
import { usePapers, useSession, useWorkspace } from '#renderer/stores/window-context.ts';
import { notesWords } from '#renderer/strings/notes/notes-words.ts';
import { richTextWords } from '#renderer/strings/rich-text/rich-text-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { noteMark } from './inline-words.ts';
import { TextField } from './text-field.tsx';

/** The words of the note whose mark was chosen, edited beside the mark; nothing while none is. */
export function NotePopover() {
  const words = useWords(richTextWords);
  const hints = useWords(notesWords);
  const numbers = usePapers(({ report }) => report?.notes)?.map(
    (each) => [each.note, each.number] as const,
  );
  const place = useWorkspace((state) => state.openNote);
  const { editNote, wishFocus } = useWorkspace((state) => state);
  const note = useSession(({ notes }) => notes.find(({ id }) => id === place?.note));
  if (!place) return null;
  const close = () => {
    editNote(undefined);
    wishFocus(place.from);
  };
  return (
    <Popover.Root open onOpenChange={(open) => !open && close()}>
      <Popover.Portal>
        <Popover.Positioner
          className="menu-place"
          anchor={{ getBoundingClientRect: () => place.rect }}
          sideOffset={6}
          align="start"
        >
          <Popover.Popup className="text-popover" aria-label={words.note}>
            <p className="facts text-popover-title" aria-hidden="true">
              {words.note} {note && noteMark(new Map(numbers), note.id)}
            </p>
            {note?.kind === 'text' ? (
              <TextField
                record="note"
                field="text"
                id={note.id}
                text={note.text}
                label={words.note}
                placeholder={hints.hint}
              />
            ) : (
              <p>{words.minutesNote}</p>
            )}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
