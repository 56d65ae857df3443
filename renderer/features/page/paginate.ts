/** A paragraph as pagination sees it; lengths in pixels. */
export interface Piece {
  readonly key: string;
  /** Of one line. */
  readonly line: number;
  readonly lines: number;
  /** Room below it, which a page's end swallows. */
  readonly after: number;
  /** Stays on the page of what follows it. */
  readonly keepWithNext: boolean;
  /** Height of the notes whose marks stand in it. */
  readonly notes: number;
}

/** A paragraph, or some lines of it, on a page. */
export interface Fragment {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

export interface PageRoom {
  /** Room for words on the first page, below its head, and on the others. */
  readonly first: number;
  readonly other: number;
}

/** Lines that may not stand alone at the foot or the head of a page. */
const fewest = 2;

/**
 * Breaks paragraphs into pages. A paragraph is broken between lines, never so that fewer than two stand
 * alone; a lead goes to the page of what it introduces; notes take room on the page of their paragraph's end.
 */
export function paginate(
  pieces: readonly Piece[],
  room: PageRoom,
): readonly (readonly Fragment[])[] {
  const pages: Fragment[][] = [[]];
  let left = room.first;
  const newPage = () => {
    pages.push([]);
    left = room.other;
  };
  const page = () => pages.at(-1) ?? [];

  pieces.forEach((piece, index) => {
    const next = pieces[index + 1];
    const height = piece.lines * piece.line + piece.notes;
    const withNext =
      piece.keepWithNext && next
        ? height + piece.after + Math.min(next.lines, fewest) * next.line + next.notes
        : height;
    const isEmpty = page().length === 0;
    if (height <= left && (withNext <= left || isEmpty)) {
      page().push({ key: piece.key, from: 0, to: piece.lines });
      left -= height + piece.after;
      return;
    }
    const fitting = Math.floor((left - piece.notes) / piece.line);
    const canBreak = !piece.keepWithNext && fitting >= fewest && piece.lines - fitting >= fewest;
    let from = 0;
    if (canBreak) {
      page().push({ key: piece.key, from: 0, to: fitting });
      from = fitting;
    }
    if (!isEmpty || canBreak) newPage();
    const most = Math.max(1, Math.floor((room.other - piece.notes) / piece.line));
    while (piece.lines - from > most) {
      page().push({ key: piece.key, from, to: from + most });
      from += most;
      newPage();
    }
    page().push({ key: piece.key, from, to: piece.lines });
    left -= (piece.lines - from) * piece.line + piece.notes + piece.after;
  });
  return pages;
}
