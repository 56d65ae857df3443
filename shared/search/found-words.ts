import type { Query, TermSpelling } from './query.ts';
import { type SearchWord, searchWords, wholeSymbols } from './search-words.ts';

/** A stretch of a text, and whether it answers what is looked for. */
export interface FoundPiece {
  readonly text: string;
  readonly isHit: boolean;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function standsAt(words: readonly string[], place: number, spelling: TermSpelling): boolean {
  const last = spelling.words.length - 1;
  return spelling.words.every((wanted, index) => {
    const word = words[place + index];
    if (word === undefined) return false;
    return spelling.isOpen && index === last ? word.startsWith(wanted) : word === wanted;
  });
}

function placesOf(words: readonly string[], spelling: TermSpelling): readonly number[] {
  return words.flatMap((_, place) => (standsAt(words, place, spelling) ? place : []));
}

/** The ranges in order, those that touch as one. */
function joinedRanges(ranges: readonly Range[]): readonly Range[] {
  const joined: Range[] = [];
  for (const { start, end } of ranges.toSorted((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else joined.push({ start, end });
  }
  return joined;
}

/** Where a text answers a query, in order and without overlaps; words that follow one another are one range. */
export function foundRanges(text: string, { terms }: Query): readonly Range[] {
  const words: readonly SearchWord[] = searchWords(text);
  const plain = words.map(({ word }) => word);
  const symbols = wholeSymbols(text);
  const ranges = terms.flatMap(({ spellings }) =>
    spellings.flatMap((spelling) => [
      ...placesOf(plain, spelling).flatMap((place) => {
        const first = words[place];
        const last = words[place + spelling.words.length - 1];
        return first && last ? [{ start: first.start, end: last.end }] : [];
      }),
      ...symbols.filter((symbol) => placesOf(symbol.words, spelling).length > 0),
    ]),
  );
  return joinedRanges(ranges);
}

/** Where to cut so that no word is cut, at most so far from where it should be. */
const longestWord = 24;

function wordStart(text: string, from: number): number {
  if (from <= 0) return 0;
  const space = text.indexOf(' ', from);
  return space === -1 || space - from > longestWord ? from : space + 1;
}

function wordEnd(text: string, to: number): number {
  if (to >= text.length) return text.length;
  const space = text.lastIndexOf(' ', to);
  return space <= 0 || to - space > longestWord ? to : space;
}

/** Hits that are far from one another are shown with the words around each of so many. */
const mostStretches = 3;

/** The stretches of a text to show: one that begins near the first hit, or one around each of the first hits. */
function stretches(text: string, ranges: readonly Range[], length: number): readonly Range[] {
  const [first] = ranges;
  if (text.length <= length) return [{ start: 0, end: text.length }];
  const shown = ranges.slice(0, mostStretches);
  const from = first?.start ?? 0;
  const to = shown.at(-1)?.end ?? 0;
  const isNear = to - from <= (length * 3) / 4;
  const around = isNear ? [{ start: from, end: to }] : shown;
  const each = Math.floor(length / around.length);
  const cut = around.map(({ start, end }) => {
    const wanted = Math.min(start - Math.floor(each / 4), text.length - each);
    const begin = Math.min(wordStart(text, wanted), start);
    return { start: begin, end: Math.max(wordEnd(text, begin + each), end) };
  });
  return joinedRanges(cut);
}

/** The text between two offsets, with the hits in it marked. */
function markedPieces(text: string, { start, end }: Range, ranges: readonly Range[]) {
  const pieces: FoundPiece[] = [];
  const add = (begin: number, to: number, isHit: boolean) => {
    if (to > begin) pieces.push({ text: text.slice(begin, to), isHit });
  };
  let place = start;
  for (const range of ranges) {
    if (range.end <= place || range.start >= end) continue;
    add(place, range.start, false);
    place = Math.min(range.end, end);
    add(Math.max(range.start, start), place, true);
  }
  add(place, end, false);
  return pieces;
}

/**
 * The words around what was found, about as many characters as `length`, with every hit in them marked. Where
 * words are left out there is an ellipsis.
 */
export function foundContext(text: string, query: Query, length: number): readonly FoundPiece[] {
  const ranges = foundRanges(text, query);
  const shown = stretches(text, ranges, length);
  const pieces: FoundPiece[] = [];
  for (const [index, stretch] of shown.entries()) {
    if (stretch.start > 0) pieces.push({ text: index === 0 ? '… ' : ' … ', isHit: false });
    pieces.push(...markedPieces(text, stretch, ranges));
  }
  if ((shown.at(-1)?.end ?? 0) < text.length) pieces.push({ text: ' …', isHit: false });
  return pieces;
}
