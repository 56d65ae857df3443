import type { PaperKind } from '#shared/domain/paper-kind.ts';

/** The words of the page at the right of the workspace. */
export interface PageStrings {
  readonly papers: string;
  readonly kinds: Readonly<Record<PaperKind, string>>;
  readonly paragraphs: string;
  /** What a screen reader says of a paragraph: the keys that lead on. */
  readonly goToField: string;
  readonly sheetOf: (sheet: number, sheets: number) => string;
  readonly zoom: string;
  readonly zooms: Readonly<Record<'text' | 'sheet', string>>;
  readonly percent: (percent: number) => string;
  readonly hide: string;
  /** The keys as they are called on a keyboard of the language. */
  readonly ctrl: string;
  readonly shift: string;
  readonly states: Readonly<Record<'edited' | 'stale', string>>;
}
