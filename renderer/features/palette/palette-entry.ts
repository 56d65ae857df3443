import type { PaletteGroup } from '#renderer/strings/search/search-strings.ts';
import type { FoundPiece } from '#shared/search/found-words.ts';

/** A line of the palette. */
export interface PaletteEntry {
  /** The same from one day to the next: what was used is remembered by it. */
  readonly id: string;
  readonly group: PaletteGroup;
  /** What is matched with what was typed, and shown. */
  readonly name: string;
  /** Words with the hits in them, in place of the name. */
  readonly context?: readonly FoundPiece[];
  readonly detail?: string;
  /** As the menu shows them: `Ctrl+N`. */
  readonly keys?: string;
  /** False for what cannot be done now. */
  readonly isPossible: boolean;
  readonly choose: () => void;
}

/** The lines of a group, under its heading. */
export interface PaletteSection {
  readonly group: PaletteGroup;
  readonly entries: readonly PaletteEntry[];
}
