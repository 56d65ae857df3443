import type { ParagraphRole, Run } from '#shared/report/paper.ts';
import { columnWidth, noteLine, textLine } from './paper-geometry.ts';
import type { MeasuredPiece } from './paper-pieces.ts';

/** How high a piece came out. */
export interface Measure {
  readonly lines: number;
  /** Points. */
  readonly line: number;
  /** The line of each note mark, in order. */
  readonly marks: readonly number[];
}

interface Kept {
  readonly role: ParagraphRole | 'head' | 'note';
  readonly measure: Measure;
}

/**
 * Measures by what was measured: a paragraph's runs, a note's, the scalars of a head. A sheet is laid out at
 * its real size whatever the zoom, so that a measure holds for good.
 */
const measures = new WeakMap<object, Kept>();

function measuredThing(piece: MeasuredPiece): object {
  if (piece.kind === 'head') return piece.scalars;
  return piece.kind === 'paragraph' ? piece.paragraph.runs : piece.note.runs;
}

function roleOf(piece: MeasuredPiece): Kept['role'] {
  return piece.kind === 'paragraph' ? piece.paragraph.role : piece.kind;
}

/** What a piece measured; undefined before it was. */
export function measureOf(piece: MeasuredPiece): Measure | undefined {
  const kept = measures.get(measuredThing(piece));
  return kept?.role === roleOf(piece) ? kept.measure : undefined;
}

export function keepMeasure(piece: MeasuredPiece, measure: Measure): void {
  measures.set(measuredThing(piece), { role: roleOf(piece), measure });
}

/** Points that a letter takes on the average, in the text and in the notes. */
const textLetter = 4.95;
const noteLetter = 4.05;
const usualHead = 240;

function letters(runs: readonly Run[]): number {
  let count = 0;
  for (const run of runs) if (run.kind === 'text') count += run.text.length;
  return count;
}

/** What a piece will measure about, until it is measured. */
export function guessOf(piece: MeasuredPiece): Measure {
  if (piece.kind === 'head') return { lines: 1, line: usualHead, marks: [] };
  const isNote = piece.kind === 'note';
  const runs = isNote ? piece.note.runs : piece.paragraph.runs;
  const width = letters(runs) * (isNote ? noteLetter : textLetter) + columnWidth / 8;
  const lines = Math.max(1, Math.ceil(width / columnWidth));
  return {
    lines,
    line: isNote ? noteLine : textLine,
    marks: runs.flatMap((run) => (run.kind === 'note' ? [lines - 1] : [])),
  };
}
