import type { Note } from '#shared/domain/note.ts';

/** The words of the section of footnotes. */
export interface NotesStrings {
  readonly facts: (count: number) => string;
  readonly note: (number: number | undefined) => string;
  readonly hint: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<Note['kind'], string>>;
  readonly minutes: string;
  readonly goToMark: string;
  readonly notPrinted: string;
  readonly remove: (number: number | undefined) => string;
  readonly removed: string;
  readonly empty: string;
}
