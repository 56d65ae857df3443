import type { LaidSheet } from './laid-paper.ts';
import { guessOf, measureOf } from './measures.ts';
import { bodyTop, sheetHeight } from './paper-geometry.ts';
import type { PaperPiece } from './paper-pieces.ts';

/** Where something stands: its sheet, counted from 0, and its upper and lower edge on it in points. */
export interface SheetPlace {
  readonly sheet: number;
  readonly top: number;
  readonly bottom: number;
}

function hasKey(piece: PaperPiece | undefined, key: string): boolean {
  return piece?.kind === 'head' ? key.startsWith('head.') : piece?.paragraph.key === key;
}

/** Where a place of the paper stands; the beginning of one that goes on to the next sheet. */
export function findPlace(
  key: string,
  sheets: readonly LaidSheet[],
  pieces: readonly PaperPiece[],
  isDraft: boolean,
): SheetPlace | undefined {
  for (const [sheet, { fragments, notes }] of sheets.entries()) {
    for (const { piece: index, from, to, top } of fragments) {
      const piece = pieces[index];
      if (!piece || !hasKey(piece, key)) continue;
      const { line } = measureOf(piece) ?? guessOf(piece);
      const start = bodyTop(sheet, isDraft) + top;
      return { sheet, top: start, bottom: start + (to - from) * line };
    }
    if (notes.some(({ note }) => key === `note.${note}`))
      return { sheet, top: sheetHeight * 0.8, bottom: sheetHeight * 0.9 };
  }
  return undefined;
}
