import { useWindow } from '#renderer/stores/window-context.ts';
import { safekeepingWords } from '#renderer/strings/safekeeping/safekeeping-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { OfficeDirectory } from '#shared/domain/directory/office-directory.ts';
import { withField } from '#shared/domain/structural-sharing.ts';

/** Writes a part of the directory anew and says so; one press takes it back. */
export type WritePart = <Part extends keyof OfficeDirectory>(
  part: Part,
  update: (list: OfficeDirectory[Part]) => OfficeDirectory[Part],
  sentence: string,
) => void;

export function useOfficeEdits(): WritePart {
  const { office, toasts } = useWindow();
  const { undo } = useWords(safekeepingWords);
  return (part, update, sentence) => {
    const { value, change } = office.getState();
    const before = value[part];
    change((directory) => withField(directory, part, update(directory[part])));
    toasts.tell({
      text: sentence,
      undo: {
        name: undo,
        run: () => change((directory) => withField(directory, part, before)),
      },
    });
  };
}

/** The list with an entry in the place of the one with its id, or after all others. */
export function withEntry<Entry extends { readonly id: string }>(
  list: readonly Entry[],
  entry: Entry,
): readonly Entry[] {
  return list.some(({ id }) => id === entry.id)
    ? list.map((each) => (each.id === entry.id ? entry : each))
    : [...list, entry];
}
