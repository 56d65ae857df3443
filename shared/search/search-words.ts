import { findSymbols } from '#shared/symbols/find-symbols.ts';
import { symbolKey } from '#shared/symbols/symbol-key.ts';

/** A word as search compares it, and where it stands. */
export interface SearchWord {
  /** Without accents and capitals. */
  readonly word: string;
  /** Offsets in the text of its first character and after its last, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/**
 * Letters and digits are words of their own, so that `INF5488`, `INF. 5488` and `INF-5488` are the same two.
 * Soft hyphens and joiners, which pasted text brings along, part no word.
 */
const wordPattern = /\p{L}[\p{L}\p{M}\u00ad\u200b-\u200d]*|\p{N}+/gu;
const unspoken = /[\p{Diacritic}\p{M}\u00ad\u200b-\u200d]+/gu;
const simple = /^[a-z0-9]+$/;

function folded(word: string): string {
  const small = word.toLowerCase();
  if (simple.test(small)) return small;
  return small
    .normalize('NFKD')
    .replace(unspoken, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .toLowerCase();
}

/** The words of a text in order; punctuation and spaces only part them. */
export function searchWords(text: string): SearchWord[] {
  const words: SearchWord[] = [];
  for (const { 0: found, index } of text.matchAll(wordPattern)) {
    const word = folded(found);
    if (word !== '') words.push({ word, start: index, end: index + found.length });
  }
  return words;
}

/** Document symbols hold a number, and nearly always a slash. */
const mayHoldSymbol = /\d/;

/** A symbol in a text as its whole spelling reads, which may be longer than what is printed there. */
export interface SymbolWords {
  readonly words: readonly string[];
  readonly start: number;
  readonly end: number;
}

/**
 * The symbols of a text whose words are not those printed: a list prints `CP/ACTA 1268/01, 1269/01`, a
 * committee leaves out its `CP/`, and a zero stands for the letter O.
 */
export function wholeSymbols(text: string): readonly SymbolWords[] {
  if (!mayHoldSymbol.test(text)) return [];
  return findSymbols(text).flatMap(({ symbol, start, end }) => {
    const words = searchWords(symbolKey(symbol)).map(({ word }) => word);
    const printed = searchWords(text.slice(start, end)).map(({ word }) => word);
    return words.join(' ') === printed.join(' ') ? [] : [{ words, start, end }];
  });
}
