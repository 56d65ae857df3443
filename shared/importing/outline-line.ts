import { type ListMarker, type MarkedWords, withoutMarker } from './list-marker.ts';

/** A line of a pasted list: its words, how deep it stands, and what marks it. */
export interface OutlineLine extends MarkedWords {
  /** From 0; as the page says it, or as the blanks before the line do. */
  readonly level: number;
}

/** From here on a line of plain text was probably broken by the program that sent it. */
const brokenAt = 60;

interface RawLine {
  readonly text: string;
  readonly depth: number;
  readonly isAfterGap: boolean;
}

function rawLines(text: string): readonly RawLine[] {
  let isAfterGap = false;
  return text.split(/\r\n|\r|\n/).flatMap((line): readonly RawLine[] => {
    if (line.trim() === '') {
      isAfterGap = true;
      return [];
    }
    const blanks = /^[\s\u00a0]*/.exec(line)?.[0] ?? '';
    const raw = { text: line.trim(), depth: blanks.replaceAll('\t', '    ').length, isAfterGap };
    isAfterGap = false;
    return [raw];
  });
}

/** Whether a line without a mark goes on with the marked one before it: set in, in lower case, or broken off. */
function continues(line: RawLine, marker: ListMarker, before: RawLine, start: RawLine): boolean {
  if (marker !== 'none' || line.isAfterGap) return false;
  return (
    line.depth > start.depth || /^[\p{Ll}(,;]/u.test(line.text) || before.text.length >= brokenAt
  );
}

/**
 * The lines of plain text. Blanks before a line, a tab as four, say how deep it stands. A line without a mark that
 * goes on with a marked one is joined to it.
 */
export function plainOutline(text: string): readonly OutlineLine[] {
  const grown: { words: string; marker: ListMarker; mark: string; start: RawLine }[] = [];
  let before: RawLine | undefined;
  for (const line of rawLines(text)) {
    const { marker, mark = '', words } = withoutMarker(line.text);
    const last = grown.at(-1);
    const isRest =
      last && before && last.marker !== 'none' && continues(line, marker, before, last.start);
    if (isRest) last.words = `${last.words} ${words}`.trim();
    else grown.push({ words, marker, mark, start: line });
    before = line;
  }
  const steps = [...new Set(grown.map(({ start }) => start.depth))].toSorted((a, b) => a - b);
  return grown.map(({ words, marker, mark, start }) => ({
    words,
    marker,
    mark,
    level: Math.max(0, steps.indexOf(start.depth)),
  }));
}
