import type { RecordId } from '#shared/domain/record-id.ts';
import type { Query } from './query.ts';
import { searchWords, wholeSymbols } from './search-words.ts';
import { phraseBits, type Sought, soughtWords } from './sought-words.ts';
import { type WordTable, wordTable } from './word-table.ts';

/** A session that answers, the best first. */
export interface FoundSession {
  readonly session: RecordId;
  /** The best of the entries that answer, by their places in `sessionEntries`; 0 is the head of the session. */
  readonly entries: readonly number[];
  /** How many entries answer, the head not counted. */
  readonly count: number;
}

/** What can be found, and where; see `searchIndex`. */
export interface SearchIndex {
  /** Takes the texts of a session, the head first, in place of those that it had. */
  readonly put: (session: RecordId, texts: readonly string[]) => void;
  readonly remove: (session: RecordId) => void;
  /** Sessions with an entry that answers every term, its head's words counted as the entry's own. */
  readonly find: (query: Query) => readonly FoundSession[];
  readonly sessions: () => number;
  /** Of the words of all texts together, those of texts that are gone included until they are cleared away. */
  readonly bytes: () => number;
}

/** Where the words of a session stand in the row of all words. */
interface Place {
  /** One more than the entries: the start of each, and the end of the last. */
  readonly starts: Uint32Array;
}

/** Entries of a session that are told of, at most. */
const mostEntries = 3;

/** A growing row of word numbers. */
interface WordRow {
  words: Uint32Array;
  length: number;
}

function append(row: WordRow, word: number): void {
  if (row.length === row.words.length) {
    const longer = new Uint32Array(Math.max(1024, Math.ceil(row.words.length * 1.5)));
    longer.set(row.words);
    row.words = longer;
  }
  row.words[row.length] = word;
  row.length += 1;
}

function appendText(row: WordRow, table: WordTable, text: string): void {
  for (const { word } of searchWords(text)) append(row, table.numberOf(word));
  for (const { words } of wholeSymbols(text)) {
    append(row, 0);
    for (const word of words) append(row, table.numberOf(word));
  }
  append(row, 0);
}

/** The terms that the words between two places answer, and how well. */
function answered(row: WordRow, start: number, end: number, sought: Sought) {
  const { words } = row;
  const { bits, exact, phrases } = sought;
  const hasPhrases = phrases.size > 0;
  let found = 0;
  let precise = 0;
  /** Terms that follow one another as they were typed. */
  let inOrder = 0;
  let before = 0;
  for (let place = start; place < end; place += 1) {
    const word = words[place] ?? 0;
    let own = bits[word] ?? 0;
    const begun = hasPhrases ? phrases.get(word) : undefined;
    if (begun) own |= phraseBits(begun, (at) => (at < end ? words[at] : undefined), place);
    if (own !== 0) {
      found |= own;
      precise |= exact[word] ?? 0;
      if ((before << 1) & own) inOrder += 1;
    }
    before = own;
  }
  return { found, precise, inOrder };
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/**
 * An index that walks all words at each question: the texts are one row of word numbers, in which an entry is
 * read in the time of a few comparisons, so that a beginning, a phrase and a symbol cost the same as a word.
 */
export function searchIndex(): SearchIndex {
  const table = wordTable();
  const row: WordRow = { words: new Uint32Array(0), length: 0 };
  const places = new Map<RecordId, Place>();
  let gone = 0;

  const forget = (session: RecordId) => {
    const starts = places.get(session)?.starts;
    if (starts) gone += (starts.at(-1) ?? 0) - (starts[0] ?? 0);
    places.delete(session);
  };

  /** Moves the words together once a third of them are of texts that are gone. */
  const clearAway = () => {
    if (gone * 3 < row.length || gone < 10_000) return;
    let length = 0;
    const inOrder = [...places].toSorted(
      ([, one], [, other]) => (one.starts[0] ?? 0) - (other.starts[0] ?? 0),
    );
    for (const [, { starts }] of inOrder) {
      const first = starts[0] ?? 0;
      const end = starts.at(-1) ?? first;
      row.words.copyWithin(length, first, end);
      const moved = first - length;
      for (let index = 0; index < starts.length; index += 1)
        starts[index] = (starts[index] ?? 0) - moved;
      length += end - first;
    }
    row.length = length;
    gone = 0;
  };

  const findIn = (session: RecordId, { starts }: Place, sought: Sought) => {
    const entries: { entry: number; score: number }[] = [];
    let head = 0;
    let count = 0;
    for (let entry = 0; entry + 1 < starts.length; entry += 1) {
      const own = answered(row, starts[entry] ?? 0, starts[entry + 1] ?? 0, sought);
      if (entry === 0) head = own.found;
      const isWhole = (own.found | head) === sought.all;
      if (own.found === 0 || !isWhole) continue;
      // What the entry says itself counts most, then its order, then words that were typed to their end.
      const score =
        bitCount(own.found) * 100 + Math.min(own.inOrder, 9) * 10 + bitCount(own.precise);
      // The head shows in the title of the session already.
      if (entry > 0) count += 1;
      entries.push({ entry, score: entry === 0 ? score + 5 : score });
    }
    entries.sort((one, other) => other.score - one.score || one.entry - other.entry);
    const [best] = entries;
    if (!best) return undefined;
    const told = entries.slice(0, mostEntries).map(({ entry }) => entry);
    return { found: { session, entries: told, count }, score: best.score };
  };

  return {
    put: (session, texts) => {
      forget(session);
      clearAway();
      const starts = new Uint32Array(texts.length + 1);
      for (const [index, text] of texts.entries()) {
        starts[index] = row.length;
        appendText(row, table, text);
      }
      starts[texts.length] = row.length;
      places.set(session, { starts });
    },
    remove: (session) => {
      forget(session);
      clearAway();
    },
    find: (query) => {
      const sought = soughtWords(query, table);
      if (!sought || sought.all === 0) return [];
      const all = [...places].flatMap(([session, place]) => findIn(session, place, sought) ?? []);
      return all.toSorted((one, other) => other.score - one.score).map(({ found }) => found);
    },
    sessions: () => places.size,
    bytes: () => row.words.byteLength,
  };
}
