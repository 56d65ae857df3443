import type { DocumentSymbol } from './document-symbol.ts';
import { matchAt } from './match-at.ts';
import { isUnderCouncilOrAssembly } from './organ.ts';
import { type Head, readHead } from './read-head.ts';
import { readList } from './read-list.ts';
import { readSeries } from './read-series.ts';

/** A symbol in running text. */
export interface FoundSymbol {
  readonly symbol: DocumentSymbol;
  /** Offsets of its first character and after its last, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /**
   * The text between the offsets. A symbol that shares its beginning or end with its neighbours is shorter
   * here (`1269/01`) than in `symbol.printed` (`CP/ACTA 1269/01`).
   */
  readonly printed: string;
  /** The last symbol of the range that this one opens, `AG/RES. 1698 à AG/RES. 1764 (XXX-O/00)`. It is found too. */
  readonly through?: DocumentSymbol;
}

/** What stands together without white space or brackets: a symbol begins only where one of these does. */
const cluster = /[\p{L}\p{M}\d/._@\\\u2010\u2011-]+/gu;
/** A list dash or points of suspension may touch the symbol after them; a slash is of a path or address. */
const touching = /[.\-\u2010\u2011]*/y;

/** In running text, words in lower case with a slash are prose (`y/o`) unless they name Council or Assembly. */
function standsOutFromProse(head: Head): boolean {
  if (isUnderCouncilOrAssembly(head.organ)) return true;
  return !/[a-z]/.test(head.printedOrgan.replace(/\bSub\./gi, ''));
}

function findAt(
  text: string,
  start: number,
): { found: readonly FoundSymbol[]; end: number } | undefined {
  const series = readSeries(text, start);
  if (series) {
    const { symbol, end } = series;
    // The slash before a symbol glued to its series belongs to neither.
    const next = text[end] === '/' ? end + 1 : end;
    return { found: [{ symbol, start, end, printed: symbol.printed }], end: next };
  }
  const head = readHead(text, start);
  if (head === undefined || !standsOutFromProse(head)) return undefined;
  const { listed, end } = readList(text, head);
  const found = listed.map((one, index): FoundSymbol => {
    const through = one.opensRange ? listed[index + 1]?.symbol : undefined;
    const { symbol } = one;
    const printed = text.slice(one.start, one.end);
    return { symbol, start: one.start, end: one.end, printed, ...(through && { through }) };
  });
  return { found, end };
}

/**
 * Every document symbol of a text, in order and without overlaps, in time proportional to its length.
 * Symbols of other organisations (`A/C.4/64/SR.22`, `ALADI/CR/Acta 1109`), dates and addresses are none.
 */
export function findSymbols(text: string): FoundSymbol[] {
  const all: FoundSymbol[] = [];
  const clusters = new RegExp(cluster);
  for (let match = clusters.exec(text); match; match = clusters.exec(text)) {
    const start = match.index + (matchAt(touching, text, match.index)?.[0].length ?? 0);
    const reading = findAt(text, start);
    if (reading === undefined) continue;
    for (const found of reading.found) all.push(found);
    clusters.lastIndex = Math.max(reading.end, start + 1);
  }
  return all;
}
