import type { NoteId } from '#shared/domain/record-id.ts';
import type { Paper, PaperNote, Run } from '#shared/report/paper.ts';
import { guessOf, type Measure, measureOf } from './measures.ts';
import { type Flowing, type Fragment, paginate } from './paginate.ts';
import { bodyRoom, noteRule, paragraphGap } from './paper-geometry.ts';
import type { MeasuredPiece, PaperPiece } from './paper-pieces.ts';

/** One sheet of a paper: what stands on it and the notes at its foot. */
export interface LaidSheet {
  readonly fragments: readonly Fragment[];
  readonly notes: readonly PaperNote[];
}

function measured(piece: MeasuredPiece): Measure {
  return measureOf(piece) ?? guessOf(piece);
}

function notesIn(runs: readonly Run[]): readonly NoteId[] {
  return runs.flatMap((run) => (run.kind === 'note' ? [run.note] : []));
}

const noNotes: Flowing['notes'] = [];

function flowing(piece: PaperPiece, notes: ReadonlyMap<NoteId, PaperNote>): Flowing {
  const { lines, line, marks } = measured(piece);
  if (piece.kind === 'head') return { lines, line, gap: 0, keepsNext: true, notes: noNotes };
  const { role, runs } = piece.paragraph;
  const flowNotes =
    marks.length === 0
      ? noNotes
      : notesIn(runs).flatMap((id, index) => {
          const note = notes.get(id);
          if (!note) return [];
          const height = measured({ kind: 'note', note });
          return [{ line: marks[index] ?? lines - 1, height: height.lines * height.line }];
        });
  return { lines, line, gap: paragraphGap, keepsNext: role === 'lead', notes: flowNotes };
}

/** The notes whose marks stand in a fragment. */
function notesOf(
  { piece: index, from, to }: Fragment,
  pieces: readonly PaperPiece[],
  notes: ReadonlyMap<NoteId, PaperNote>,
): readonly PaperNote[] {
  const piece = pieces[index];
  if (piece?.kind !== 'paragraph') return [];
  const { lines, marks } = measured(piece);
  return notesIn(piece.paragraph.runs).flatMap((id, place) => {
    const line = marks[place] ?? lines - 1;
    const note = notes.get(id);
    return note && line >= from && line < to ? [note] : [];
  });
}

/** A paper on its sheets, by what its pieces measured or are guessed to. */
export function laidPaper(paper: Paper, pieces: readonly PaperPiece[]): readonly LaidSheet[] {
  const notes = new Map(paper.notes.map((note) => [note.note, note]));
  const isDraft = paper.scalars.draft !== '';
  const sheets = paginate(
    pieces.map((piece) => flowing(piece, notes)),
    { room: (sheet) => bodyRoom(sheet, isDraft), noteRule },
  );
  return sheets.map((fragments) => ({
    fragments,
    notes: fragments.flatMap((fragment) => notesOf(fragment, pieces, notes)),
  }));
}
