import type { Query } from './query.ts';
import type { WordNumber, WordTable } from './word-table.ts';

/** A phrase as word numbers; the last word is one of several where it may go on. */
export interface SoughtPhrase {
  /** Of its term, as a bit. */
  readonly bit: number;
  /** The words after the first; each a number, the last one perhaps several. */
  readonly following: readonly (WordNumber | ReadonlySet<WordNumber>)[];
}

/** The bit of words that begin a phrase, beside those of the terms. */
export const begins = 1 << 30;

/** Words that a text must have to answer a term in one of its spellings. */
export interface NeededWords {
  readonly every: readonly WordNumber[];
  /** Any one of these; undefined where they are too many to be worth asking for. */
  readonly any?: readonly WordNumber[];
}

/** A query as the words of a table: what is asked of each word of a text. */
export interface Sought {
  /** Every term's bit. */
  readonly all: number;
  /** By word number: the terms that the word alone answers, and whether it begins a phrase. */
  readonly bits: Int32Array;
  /** By word number: the terms of which the word is exactly what was typed. */
  readonly exact: Int32Array;
  /** By word number: the phrases that begin with it. */
  readonly phrases: ReadonlyMap<WordNumber, readonly SoughtPhrase[]>;
  /** For each term, what its spellings need. */
  readonly needs: readonly (readonly NeededWords[])[];
}

/** So many words that begin alike are in nearly every session. */
const mostAsked = 48;

/** The query in the words of a table; undefined when some term has a word that no text has. */
export function soughtWords({ terms }: Query, table: WordTable): Sought | undefined {
  const bits = new Int32Array(table.size());
  const exact = new Int32Array(table.size());
  const phrases = new Map<WordNumber, SoughtPhrase[]>();
  const needs: NeededWords[][] = [];
  let all = 0;
  for (const [index, { spellings }] of terms.entries()) {
    const bit = 1 << index;
    all |= bit;
    const needed: NeededWords[] = [];
    for (const { words, isOpen } of spellings) {
      const last = words.at(-1) ?? '';
      const own = table.known(last);
      const endings = isOpen ? table.beginningWith(last) : own === undefined ? [] : [own];
      const before = words.slice(0, -1).map(table.known);
      if (endings.length === 0 || before.includes(undefined)) continue;
      const every = before.filter((number) => number !== undefined);
      needed.push({ every, ...(endings.length <= mostAsked && { any: endings }) });
      const [first, ...others] = every;
      if (first === undefined) {
        for (const number of endings) bits[number] = (bits[number] ?? 0) | bit;
        if (own !== undefined) exact[own] = (exact[own] ?? 0) | bit;
      } else {
        const phrase = { bit, following: [...others, new Set(endings)] };
        phrases.set(first, [...(phrases.get(first) ?? []), phrase]);
        bits[first] = (bits[first] ?? 0) | begins;
      }
    }
    if (needed.length === 0) return undefined;
    needs.push(needed);
  }
  return { all, bits, exact, phrases, needs };
}

/** The terms of the phrases that stand at a place, the place of their first word, and end before `end`. */
export function phraseBits(
  phrases: readonly SoughtPhrase[],
  words: Uint32Array,
  place: number,
  end: number,
): number {
  let bits = 0;
  for (const { bit, following } of phrases) {
    const stands = following.every((wanted, index) => {
      const at = place + 1 + index;
      const word = at < end ? words[at] : undefined;
      if (word === undefined) return false;
      return typeof wanted === 'number' ? wanted === word : wanted.has(word);
    });
    if (stands) bits |= bit;
  }
  return bits;
}
