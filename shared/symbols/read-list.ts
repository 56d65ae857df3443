import { buildSymbol } from './build-symbol.ts';
import { isAdoptedClass } from './document-class.ts';
import type { DocumentSymbol } from './document-symbol.ts';
import { matchAt } from './match-at.ts';
import { type Entry, readEntry, type Tail } from './read-entry.ts';
import { type Head, readHead } from './read-head.ts';

/** One symbol of a list, which may have been printed without its beginning, its end or both. */
export interface ListedSymbol {
  readonly symbol: DocumentSymbol;
  readonly start: number;
  readonly end: number;
  /** The list then says "to": every number up to the next listed symbol is meant. */
  readonly opensRange: boolean;
}

export interface ReadList {
  readonly listed: readonly ListedSymbol[];
  /** Where reading can go on: nothing before it can begin another symbol. */
  readonly end: number;
}

interface Member {
  /** The head it was printed with; absent where only the first member of the list has one. */
  readonly ownHead: Head | undefined;
  readonly entry: Entry;
  readonly opensRange: boolean;
}

/** A note mark glued to the symbol before it may come between: `CP/ACTA 1433/041/ y 1434/04`. */
const connector =
  /(?:[1-9]\d?\/)?(?:\s{1,3}(?:(a la|à la|a|al|à|au|até|hasta|to|through)|y|e|et|and|o|u|ou|or|&)\s{1,3}|\s{0,3},\s{1,3}(?:(?:y|e|et|and|o|u|ou|or)\s{1,3})?|(\s{0,3}[-\u2010-\u2014]\s{0,3}))/iuy;

function readConnector(text: string, at: number): { isRange: boolean; end: number } | undefined {
  const match = matchAt(connector, text, at);
  if (match === undefined) return undefined;
  return { isRange: (match[1] ?? match[2]) !== undefined, end: at + match[0].length };
}

function isSameHead(one: Head, other: Head): boolean {
  return (
    one.documentClass === other.documentClass &&
    one.organ.toUpperCase() === other.organ.toUpperCase()
  );
}

function readMembers(text: string, head: Head, first: Entry): readonly Member[] {
  const members: Member[] = [];
  let ownHead: Head | undefined = head;
  let entry = first;
  for (;;) {
    const joined = readConnector(text, entry.end);
    const nextHead = joined && readHead(text, joined.end);
    const continues = joined && (nextHead === undefined || isSameHead(nextHead, head));
    const next = continues
      ? readEntry(text, nextHead?.end ?? joined.end, isAdoptedClass(head.documentClass))
      : undefined;
    members.push({ ownHead, entry, opensRange: next !== undefined && joined?.isRange === true });
    if (next === undefined) return members;
    ownHead = nextHead;
    entry = next;
  }
}

/** The year or session that ends the list holds for the members before it that have none. */
function sharedTails(members: readonly Member[]): readonly (Entry | undefined)[] {
  let nearest: Entry | undefined;
  return members
    .toReversed()
    .map(({ entry }) => {
      if (entry.tail) nearest = entry;
      return entry.tail || Object.keys(entry.modifiers).length === 0 ? nearest : undefined;
    })
    .reverse();
}

/**
 * Reads the symbol that begins with `head`, and those that follow it sharing its beginning or lending it
 * their end: `CP/ACTA 1267/01 et 1269/01`, `AG/DEC. 13 a 15 (XXVII-O/97)`. The `printed` of a shortened
 * symbol is its spelling in full, put together from the list.
 */
export function readList(text: string, head: Head): ReadList {
  const first = readEntry(text, head.end, isAdoptedClass(head.documentClass));
  if (first === undefined) return { listed: [], end: head.end };

  const members = readMembers(text, head, first);
  const tails = sharedTails(members);
  const listed: ListedSymbol[] = [];
  let end = head.end;
  members.forEach(({ ownHead, entry, opensRange }, index) => {
    const lender = tails[index];
    const tail: Tail | undefined = lender?.tail;
    const start = ownHead?.start ?? entry.start;
    if (ownHead) end = entry.end;
    // A bare number without year or session is not a symbol: "CP/doc.4207/07 y 2 notas".
    if (ownHead === undefined && tail === undefined) return;
    const spelling = ownHead ?? head;
    const printed =
      text.slice(spelling.start, spelling.end) +
      text.slice(entry.start, entry.numberEnd) +
      (lender ? text.slice(lender.numberEnd, lender.tailEnd) : '') +
      text.slice(entry.tailEnd, entry.end);
    const symbol = buildSymbol(spelling, entry, tail, printed);
    if (symbol === undefined) return;
    end = entry.end;
    listed.push({ symbol, start, end, opensRange });
  });
  return { listed, end };
}
