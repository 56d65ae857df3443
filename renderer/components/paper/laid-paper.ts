import type { NoteId } from '#shared/domain/record-id.ts';
import type { Paper, PaperNote, Run } from '#shared/report/paper.ts';
import { guessOf, type Measure, measureOf } from './measures.ts';
import { type Flowing, type FlowNote, type Fragment, paginate } from './paginate.ts';
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

/** A footnote on its way to the foot of a sheet. */
interface MarkedNote extends FlowNote {
  readonly note: PaperNote;
}

interface FlowingPiece extends Flowing {
  readonly notes: readonly MarkedNote[];
}

type NotesById = ReadonlyMap<NoteId, PaperNote>;

const noNotes: readonly MarkedNote[] = [];

function notesOf(runs: readonly Run[], { marks, lines }: Measure, notes: NotesById) {
  const marked: MarkedNote[] = [];
  let place = 0;
  for (const run of runs) {
    if (run.kind !== 'note') continue;
    const line = marks[place] ?? lines - 1;
    place += 1;
    const note = notes.get(run.note);
    if (!note) continue;
    const height = measured({ kind: 'note', note });
    marked.push({ note, line, height: height.lines * height.line });
  }
  return marked;
}

function flowing(piece: PaperPiece, notes: NotesById): FlowingPiece {
  const measure = measured(piece);
  const { lines, line, marks } = measure;
  if (piece.kind === 'head') return { lines, line, gap: 0, keepsNext: true, notes: noNotes };
  const { role, runs } = piece.paragraph;
  const own = marks.length === 0 ? noNotes : notesOf(runs, measure, notes);
  return { lines, line, gap: paragraphGap, keepsNext: role === 'lead', notes: own };
}

/** The notes whose marks stand on a sheet. */
function notesOn(fragments: readonly Fragment[], flow: readonly FlowingPiece[]) {
  const notes: PaperNote[] = [];
  for (const { piece, from, to } of fragments) {
    for (const { note, line } of flow[piece]?.notes ?? noNotes) {
      if (line >= from && line < to) notes.push(note);
    }
  }
  return notes;
}

/** A paper on its sheets, by what its pieces measured or are guessed to. */
export function laidPaper(paper: Paper, pieces: readonly PaperPiece[]): readonly LaidSheet[] {
  const notes = new Map(paper.notes.map((note) => [note.note, note]));
  const isDraft = paper.scalars.draft !== '';
  const flow = pieces.map((piece) => flowing(piece, notes));
  const room = (sheet: number) => bodyRoom(sheet, isDraft);
  return paginate(flow, { room, noteRule }).map((fragments) => ({
    fragments,
    notes: notesOn(fragments, flow),
  }));
}
