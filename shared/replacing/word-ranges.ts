import type { WordQuery } from './word-query.ts';

/** A stretch of a text, in UTF-16 units. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** Letters that people type for others: any space for a non-breaking one, straight quotes for typographic ones. */
const typed: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '“': '"', '”': '"' };

const mark = /^\p{Mark}$/u;
const inWord = /^[\p{Letter}\p{Mark}\p{Number}]$/u;

function foldedLetter(letter: string, { matchCase, matchAccents }: WordQuery): string {
  if (/[^\S\n]/u.test(letter)) return ' ';
  const plain = (typed[letter] ?? letter).normalize('NFD');
  const accented = matchAccents ? plain : plain.replace(/\p{Mark}/gu, '');
  return matchCase ? accented : accented.toLowerCase();
}

interface Folded {
  readonly letters: string;
  /** Where in the text each unit of `letters` comes from, and at last the end of the text. */
  readonly places: readonly number[];
}

function folded(text: string, query: WordQuery): Folded {
  const letters: string[] = [];
  const places: number[] = [];
  let at = 0;
  for (const letter of text) {
    const plain = foldedLetter(letter, query);
    letters.push(plain);
    for (let unit = 0; unit < plain.length; unit += 1) places.push(at);
    at += letter.length;
  }
  places.push(text.length);
  return { letters: letters.join(''), places };
}

/** The letter that stands before or after a place. */
function letterBefore(text: string, at: number): string {
  return [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? '';
}

function letterAt(text: string, at: number): string {
  const point = text.codePointAt(at);
  return point === undefined ? '' : String.fromCodePoint(point);
}

function isWhole(text: string, { from, to }: WordRange): boolean {
  return !inWord.test(letterBefore(text, from)) && !inWord.test(letterAt(text, to));
}

/** Where the words of a query stand in a text, from the left, none within another. None for no words. */
export function wordRanges(text: string, query: WordQuery): readonly WordRange[] {
  const wanted = folded(query.words, query).letters;
  if (wanted === '') return [];
  const { letters, places } = folded(text, query);
  const ranges: WordRange[] = [];
  let start = letters.indexOf(wanted);
  while (start >= 0) {
    const end = start + wanted.length;
    const range = { from: places[start] ?? 0, to: places[end] ?? text.length };
    // What is found must neither begin nor end within a letter, as between `e` and its accent.
    const cuts = mark.test(letters[end] ?? '') || places[start] === places[start - 1];
    const isHit = !cuts && range.to > range.from && (!query.wholeWords || isWhole(text, range));
    if (isHit) ranges.push(range);
    start = letters.indexOf(wanted, isHit ? end : start + 1);
  }
  return ranges;
}
