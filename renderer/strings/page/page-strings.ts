import type { PaperKind } from '#shared/domain/paper-kind.ts';

/** The words of the page at the right of the workspace. */
export interface PageStrings {
  readonly paper: string;
  readonly papers: Readonly<Record<PaperKind, string>>;
  readonly zoom: string;
  readonly textWidth: string;
  readonly wholeSheet: string;
  readonly hide: string;
}
