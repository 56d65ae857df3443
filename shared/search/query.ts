import { findSymbols } from '#shared/symbols/find-symbols.ts';
import { symbolKey } from '#shared/symbols/symbol-key.ts';
import { searchWords } from './search-words.ts';

/** Words that have to follow one another; one of them is a single word. */
export interface TermSpelling {
  readonly words: readonly string[];
  /** The last word may go on: `migra` finds `migración`. */
  readonly isOpen: boolean;
}

/** Something that has to be found, in any one of its spellings. */
export interface Term {
  readonly spellings: readonly [TermSpelling, ...TermSpelling[]];
}

/** What is looked for: every term has to be found. */
export interface Query {
  readonly terms: readonly Term[];
}

/** More terms than these ask for nothing more. */
export const mostTerms = 24;

function plain(text: string): readonly string[] {
  return searchWords(text).map(({ word }) => word);
}

function termOf(text: string, isOpen: boolean): readonly Term[] {
  const words = plain(text);
  return words.length === 0 ? [] : [{ spellings: [{ words, isOpen }] }];
}

/** The symbols typed, each one term, and the words around them. What is typed without a space stays together. */
function openTerms(typed: string): readonly Term[] {
  const terms: Term[] = [];
  let place = 0;
  const clusters = (text: string) => text.split(/\s+/u).flatMap((each) => termOf(each, true));
  for (const { symbol, start, end } of findSymbols(typed)) {
    // A symbol that is being typed may be read as one that ends within a word.
    const rest = /^[\p{L}\p{N}]*/u.exec(typed.slice(end))?.[0] ?? '';
    const printed = plain(typed.slice(start, end) + rest);
    if (start < place || printed.length === 0) continue;
    terms.push(...clusters(typed.slice(place, start)));
    const spelt = { words: printed, isOpen: true };
    const whole = { words: plain(symbolKey(symbol) + rest), isOpen: true };
    const isSame = whole.words.join(' ') === printed.join(' ');
    terms.push({ spellings: isSame ? [spelt] : [spelt, whole] });
    place = end + rest.length;
  }
  return [...terms, ...clusters(typed.slice(place))];
}

/** Quotation marks of the four languages; an apostrophe is none. */
const quoted = /["“”«»]([^"“”«»]*)(["“”«»]|$)/gu;

/**
 * Reads what was typed. Words are looked for from their beginning, in any order; `"words between quotes"` and
 * symbols have to stand together. Quotes that are not closed yet leave their last word open.
 */
export function readQuery(typed: string): Query {
  const terms: Term[] = [];
  let place = 0;
  for (const match of typed.matchAll(quoted)) {
    const [whole, words = '', closing = ''] = match;
    terms.push(...openTerms(typed.slice(place, match.index)), ...termOf(words, closing === ''));
    place = match.index + whole.length;
  }
  terms.push(...openTerms(typed.slice(place)));
  return { terms: terms.slice(0, mostTerms) };
}

/** Whether nothing is looked for: every session answers. */
export function isEmptyQuery({ terms }: Query): boolean {
  return terms.length === 0;
}
