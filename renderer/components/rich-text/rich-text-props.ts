import type { Inline } from '#shared/domain/inline.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Note } from '#shared/domain/note.ts';
import type { Source } from '#shared/report/paper.ts';

/** What a formatted field shows, and what it tells. */
export interface RichTextProps {
  /** The field that it edits: the page follows it, and a click on the page comes back to it. */
  readonly at: Source;
  /** Its name for a screen reader; the words on the screen are the field's around it. */
  readonly label: string;
  readonly inlines: readonly Inline[];
  readonly language: Language;
  /** The text after an edit, and the notes that it newly anchors. */
  readonly onChange: (inlines: readonly Inline[], notes: readonly Note[]) => void;
  readonly placeholder?: string | undefined;
  /** A line that has no breaks in it: Enter is left to whoever holds the field. */
  readonly singleLine?: boolean | undefined;
  /** Computed words that print before and after the text, to be read and not edited. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  /** What was pasted as several lines, before it becomes text; true when it was taken. */
  readonly onPasteLines?: ((lines: readonly string[]) => boolean) | undefined;
}
