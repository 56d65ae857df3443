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
  const joined: Range[] = [];
  for (const { start, end } of ranges.toSorted((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end)
      joined[joined.length - 1] = { ...last, end: Math.max(last.end, end) };
    else joined.push({ start, end });
  }
  return joined;
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

/**
 * The words around what was found, about as many characters as `length`, with every hit in them marked. The
 * first hit stands near the beginning; where words are left out there is an ellipsis.
 */
export function foundContext(text: string, query: Query, length: number): readonly FoundPiece[] {
  const ranges = foundRanges(text, query);
  const first = ranges[0]?.start ?? 0;
  const isShort = text.length <= length;
  const wanted = Math.min(first - Math.floor(length / 4), text.length - length);
  const start = isShort ? 0 : wordStart(text, Math.min(wanted, first));
  const from = Math.min(start, first);
  const to = isShort ? text.length : Math.max(wordEnd(text, from + length), ranges[0]?.end ?? 0);
  const pieces: FoundPiece[] = from > 0 ? [{ text: '… ', isHit: false }] : [];
  const add = (begin: number, end: number, isHit: boolean) => {
    if (end > begin) pieces.push({ text: text.slice(begin, end), isHit });
  };
  let place = from;
  for (const range of ranges) {
    if (range.start >= to) break;
    add(place, range.start, false);
    add(Math.max(range.start, place), Math.min(range.end, to), true);
    place = Math.min(range.end, to);
  }
  add(place, to, false);
  if (to < text.length) pieces.push({ text: ' …', isHit: false });
  return pieces;
}
