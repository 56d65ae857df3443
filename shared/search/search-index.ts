import type { RecordId } from '#shared/domain/record-id.ts';
import type { Query } from './query.ts';
import { searchWords, wholeSymbols } from './search-words.ts';
import { begins, phraseBits, type Sought, soughtWords } from './sought-words.ts';
import { mayAnswer, signatureOf, type WordSignature } from './word-signature.ts';
import { type WordTable, wordTable } from './word-table.ts';

/** A session that answers, the best first. */
export interface FoundSession {
  readonly session: RecordId;
  /** The best of the entries that answer, by their places in `sessionEntries`; 0 is the head of the session. */
  readonly entries: readonly number[];
  /** How many entries answer, the head not counted. */
  readonly count: number;
}

/** What the index keeps of a session. */
export interface SearchedSession {
  readonly session: RecordId;
  /** ISO 8601. */
  readonly date: string;
  readonly texts: readonly string[];
}

/** What can be found, and where; see `searchIndex`. */
export interface SearchIndex {
  /** Takes the texts of a session, the head first, in place of those that it had. */
  readonly put: (session: SearchedSession) => void;
  readonly remove: (session: RecordId) => void;
  /**
   * Sessions with an entry that answers every term, its head's words counted as the entry's own: the best
   * first, among equals the latest. Yields after each `sessions` sessions, and at the end, what tells all found so
   * far.
   */
  readonly find: (query: Query, sessions?: number) => Generator<() => readonly FoundSession[]>;
  readonly sessions: () => number;
  /** What the texts take; those that are gone count until they are cleared away. The words themselves come to little. */
  readonly bytes: () => number;
}

/** Where the words of a session stand in the row of all words. */
interface Place {
  /** One more than the entries: the start of each, and the end of the last. */
  readonly starts: Uint32Array;
  readonly signature: WordSignature;
  readonly date: string;
}

/** Entries of a session that are told of, at most. */
const mostEntries = 3;

/** Entries of a session that are weighed against one another, at most. */
const mostWeighed = 16;

interface Ranked {
  readonly found: FoundSession;
  readonly score: number;
  readonly date: string;
}

function byWorth(one: Ranked, other: Ranked): number {
  return other.score - one.score || (one.date < other.date ? 1 : one.date > other.date ? -1 : 0);
}

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

/** The terms that the words between two places answer. Every word of every session comes through here. */
function answered(words: Uint32Array, start: number, end: number, sought: Sought): number {
  const { bits, phrases } = sought;
  let found = 0;
  for (let place = start; place < end; place += 1) {
    const word = words[place] ?? 0;
    const own = bits[word] ?? 0;
    if (own === 0) continue;
    found |= own;
    if ((own & begins) !== 0) found |= phraseBits(phrases.get(word) ?? [], words, place, end);
  }
  return found & ~begins;
}

/** How well words that answer do so: terms in the order typed, and words typed to their end. */
function precision(words: Uint32Array, start: number, end: number, sought: Sought): number {
  const { bits, exact } = sought;
  let precise = 0;
  let inOrder = 0;
  let before = 0;
  for (let place = start; place < end; place += 1) {
    const word = words[place] ?? 0;
    const own = (bits[word] ?? 0) & ~begins;
    precise |= exact[word] ?? 0;
    if (((before << 1) & own) !== 0) inOrder += 1;
    before = own;
  }
  return Math.min(inOrder, 9) * 10 + bitCount(precise);
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

  const findIn = (
    session: RecordId,
    { starts, date }: Place,
    sought: Sought,
  ): Ranked | undefined => {
    const { words } = row;
    const head = answered(words, starts[0] ?? 0, starts[1] ?? 0, sought);
    const entries: { entry: number; score: number }[] = [];
    let count = 0;
    for (let entry = 0; entry + 1 < starts.length; entry += 1) {
      const start = starts[entry] ?? 0;
      const end = starts[entry + 1] ?? 0;
      const own = entry === 0 ? head : answered(words, start, end, sought);
      if (own === 0 || (own | head) !== sought.all) continue;
      if (entry > 0) count += 1;
      // Past some dozens nobody looks for the very best of one session.
      if (entries.length >= mostWeighed) continue;
      const score = bitCount(own) * 100 + precision(words, start, end, sought);
      // A session that is named itself comes first.
      entries.push({ entry, score: entry === 0 ? score + 50 : score });
    }
    entries.sort((one, other) => other.score - one.score || one.entry - other.entry);
    const [best] = entries;
    if (!best) return undefined;
    const told = entries.slice(0, mostEntries).map(({ entry }) => entry);
    return { found: { session, entries: told, count }, score: best.score, date };
  };

  /** Those that come in later are not among them: they are asked again. */
  function* find(query: Query, sessions = Number.POSITIVE_INFINITY) {
    const sought = soughtWords(query, table);
    const ranked: Ranked[] = [];
    // Putting them in order takes longer than finding them: it is left to whoever wants to know.
    const soFar = () => ranked.toSorted(byWorth).map((each) => each.found);
    let left = sessions;
    for (const [session, place] of sought && sought.all !== 0 ? [...places] : []) {
      const isWorth = sought && places.has(session) && mayAnswer(place.signature, sought.needs);
      const found = isWorth && findIn(session, place, sought);
      if (found) ranked.push(found);
      left -= 1;
      if (left > 0) continue;
      left = sessions;
      yield soFar;
    }
    yield soFar;
  }

  return {
    put: ({ session, date, texts }) => {
      forget(session);
      clearAway();
      const starts = new Uint32Array(texts.length + 1);
      for (const [index, text] of texts.entries()) {
        starts[index] = row.length;
        appendText(row, table, text);
      }
      starts[texts.length] = row.length;
      const signature = signatureOf(row.words.subarray(starts[0], row.length));
      places.set(session, { starts, signature, date });
    },
    remove: (session) => {
      forget(session);
      clearAway();
    },
    find,
    sessions: () => places.size,
    bytes: () => {
      let bytes = row.words.byteLength;
      for (const { starts, signature } of places.values())
        bytes += starts.byteLength + signature.byteLength;
      return bytes;
    },
  };
}
