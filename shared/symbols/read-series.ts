import type { SeriesSymbol } from './document-symbol.ts';
import { matchAt } from './match-at.ts';
import { plainSpelling } from './plain-spelling.ts';
import { readEntry, readModifiers } from './read-entry.ts';
import { readHead } from './read-head.ts';
import { endOfRoman } from './roman-numeral.ts';

export interface ReadSeries {
  readonly symbol: SeriesSymbol;
  readonly end: number;
}

/** English texts also print the series under the English initials of the Organization. */
const opening = /(?:OEA|OAS)\/Ser(?:\.(\s{0,3}))?([A-Z])/iy;
const nature = /[-\u2010-\u2013\u2212][OE0]/iy;
const numbers = /(?:\.\d{1,4})+/y;
const plainNumber = /\d{1,4}/y;
const word = /[a-z]+(?:[.-][a-z\d]+)*/iy;
const wordFollows = /\/?[\p{L}\d]/uy;
/** The deepest series in use has four parts. */
const mostParts = 8;

function skip(pattern: RegExp, text: string, at: number): number {
  return at + (matchAt(pattern, text, at)?.[0].length ?? 0);
}

/** Headers lose their line breaks, so that a series runs into the symbol below it: `OEA/Ser.GCP/INF.4550/01`. */
function opensSymbol(text: string, at: number): boolean {
  const head = readHead(text, at);
  return head !== undefined && readEntry(text, head.end, true) !== undefined;
}

function endOfPart(text: string, at: number): number {
  const roman = endOfRoman(text, at);
  const first = roman > at ? skip(nature, text, roman) : skip(plainNumber, text, at);
  const end = first > at ? skip(numbers, text, first) : at;
  const clean = matchAt(/[\p{L}\d]/uy, text, end) === undefined;
  if (end > at && (clean || opensSymbol(text, end))) return end;
  return opensSymbol(text, at) ? at : skip(word, text, at);
}

function endOfParts(text: string, at: number): number {
  let end = at;
  for (let parts = 0; parts < mostParts && text[end] === '/'; parts += 1) {
    const partEnd = endOfPart(text, end + 1);
    if (partEnd === end + 1) break;
    end = partEnd;
  }
  return end;
}

/** Reads `OEA/Ser.P/XXX-O.2` at `start`; a symbol glued to it is left to be read next. */
export function readSeries(text: string, start: number): ReadSeries | undefined {
  const match = matchAt(opening, text, start);
  const letter = match?.[2];
  if (match === undefined || letter === undefined) return undefined;
  // After a space only a capital is a series; the lower case would be the next word of a sentence.
  if (match[1] && letter !== letter.toUpperCase()) return undefined;

  const letterEnd = start + match[0].length;
  const restEnd = endOfParts(text, letterEnd);
  const following = matchAt(wordFollows, text, restEnd)?.[0];
  if (following !== undefined && !opensSymbol(text, restEnd + following.length - 1))
    return undefined;

  const { modifiers, end } = readModifiers(text, restEnd);
  const rest = plainSpelling(text.slice(letterEnd + 1, restEnd))
    .toUpperCase()
    .replace(/-0\b/g, '-O');
  return {
    symbol: {
      kind: 'series',
      series: letter.toUpperCase(),
      rest: rest === '' ? undefined : rest,
      modifiers,
      printed: text.slice(start, end),
    },
    end,
  };
}
