import type { Inline } from '#shared/domain/inline.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Note } from '#shared/domain/note.ts';
import type { Source } from '#shared/report/paper.ts';
import { plainWords, readableWords, textOfWords } from './plain-words.ts';

export interface RichTextProps {
  /** The field that it edits: the page follows it, and a click on the page comes back to it. */
  readonly at: Source;
  /** Its name for a screen reader; the words on the screen are the field's around it. */
  readonly label: string;
  readonly inlines: readonly Inline[];
  readonly language: Language;
  /** The text after an edit, and the notes that it newly anchors. */
  readonly onChange: (inlines: readonly Inline[], notes: readonly Note[]) => void;
  readonly placeholder?: string;
  /** A line that has no breaks in it: Enter is left to whoever holds the field. */
  readonly singleLine?: boolean;
  /** Computed words that print before and after the text, to be read and not edited. */
  readonly before?: string;
  readonly after?: string;
  /** What was pasted as several lines, before it becomes text; true when it was taken. */
  readonly onPasteLines?: (lines: readonly string[]) => boolean;
}

/** A text with bold, italic, underline, notes and references, edited in place. */
export function RichText({ at, label, inlines, language, onChange, placeholder }: RichTextProps) {
  const words = plainWords(inlines);
  return (
    <textarea
      className="control"
      rows={1}
      lang={language}
      data-record={at.record}
      data-part={at.part}
      aria-label={label}
      placeholder={placeholder}
      readOnly={words === undefined}
      value={words ?? readableWords(inlines)}
      onChange={(event) => onChange(textOfWords(event.target.value), [])}
    />
  );
}
