/** A footnote of a piece: the line that has its mark, counted from 0, and its height in points. */
export interface FlowNote {
  readonly line: number;
  readonly height: number;
}

/** What flows down the sheets: lines of one height. What must not be cut is one line of its own height. */
export interface Flowing {
  readonly lines: number;
  readonly line: number;
  /** Space behind it; none at the foot of a sheet. */
  readonly gap: number;
  /** Stays on the sheet of what follows. */
  readonly keepsNext: boolean;
  readonly notes: readonly FlowNote[];
}

/** Lines `from` to `to` of a piece on a sheet; `top` is counted in points from where the text begins. */
export interface Fragment {
  readonly piece: number;
  readonly from: number;
  readonly to: number;
  readonly top: number;
}

export type SheetFragments = readonly Fragment[];

export interface SheetRoom {
  /** Points for text and notes on a sheet, counted from 0. */
  readonly room: (sheet: number) => number;
  /** What the rule above the notes takes. */
  readonly noteRule: number;
}

/** No paragraph leaves fewer lines than these on either sheet: Word's widow control. */
const fewest = 2;

/** Points that notes add to a sheet which has `taken` points of them. */
function withNotes(taken: number, added: number, noteRule: number): number {
  if (added === 0) return taken;
  return taken === 0 ? noteRule + added : taken + added;
}

function noteHeight(notes: readonly FlowNote[], from: number, to: number): number {
  let height = 0;
  for (const note of notes) if (note.line >= from && note.line < to) height += note.height;
  return height;
}

/** Least lines of the start of a piece that may stand alone at the foot of a sheet. */
function firstLines({ lines }: Flowing): number {
  return lines <= fewest + 1 ? lines : fewest;
}

/** The sheet being filled. */
interface Filling {
  readonly fragments: Fragment[];
  used: number;
  notes: number;
}

/** Lines from `from` on that find room on the sheet, all of them at most. */
function fitting(
  piece: Flowing,
  from: number,
  { used, notes }: Filling,
  room: number,
  noteRule: number,
): number {
  const all = piece.lines - from;
  if (piece.notes.length === 0) {
    return Math.max(0, Math.min(all, Math.floor((room - used - notes) / piece.line + 1e-6)));
  }
  let count = 0;
  while (count < all) {
    const foot = withNotes(notes, noteHeight(piece.notes, from, from + count + 1), noteRule);
    if (used + (count + 1) * piece.line + foot > room + 1e-3) break;
    count += 1;
  }
  return count;
}

/** Whether a run of pieces that stay together, with the first lines of what they introduce, finds room. */
function chainFits(
  pieces: readonly Flowing[],
  start: number,
  { used, notes }: Filling,
  room: number,
  noteRule: number,
): boolean {
  let height = used;
  let foot = notes;
  for (let index = start; ; index += 1) {
    const piece = pieces[index];
    if (!piece) return true;
    const lines = piece.keepsNext ? piece.lines : firstLines(piece);
    height += lines * piece.line;
    foot = withNotes(foot, noteHeight(piece.notes, 0, lines), noteRule);
    if (height + foot > room + 1e-3) return false;
    if (!piece.keepsNext) return true;
    height += piece.gap;
  }
}

/**
 * Lays pieces on sheets, in order: paragraphs are cut between lines, two lines at least on either side; a
 * lead stays with what it introduces; a footnote is on the sheet of its mark. A line that is higher than a
 * sheet has one for itself.
 */
export function paginate(
  pieces: readonly Flowing[],
  { room: roomOf, noteRule }: SheetRoom,
): readonly SheetFragments[] {
  const sheets: SheetFragments[] = [];
  let filling: Filling = { fragments: [], used: 0, notes: 0 };
  let room = roomOf(0);
  const turnOver = () => {
    sheets.push(filling.fragments);
    filling = { fragments: [], used: 0, notes: 0 };
    room = roomOf(sheets.length);
  };

  pieces.forEach((piece, index) => {
    const startsChain = piece.keepsNext && !pieces[index - 1]?.keepsNext;
    if (startsChain && filling.used > 0 && !chainFits(pieces, index, filling, room, noteRule))
      turnOver();
    let from = 0;
    while (from < piece.lines) {
      const rest = piece.lines - from;
      let count = fitting(piece, from, filling, room, noteRule);
      if (count < rest) {
        count = Math.min(count, rest - fewest);
        if (count < fewest) count = 0;
      }
      if (count <= 0) {
        if (filling.used > 0) {
          turnOver();
          continue;
        }
        count = Math.max(1, fitting(piece, from, filling, room, noteRule));
      }
      const to = from + count;
      filling.fragments.push({ piece: index, from, to, top: filling.used });
      filling.used += count * piece.line;
      filling.notes = withNotes(filling.notes, noteHeight(piece.notes, from, to), noteRule);
      from = to;
      if (from < piece.lines) turnOver();
    }
    filling.used += piece.gap;
  });
  if (filling.fragments.length > 0 || sheets.length === 0) sheets.push(filling.fragments);
  return sheets;
}
