import type { AdoptingSession, Modifiers } from './document-symbol.ts';
import { matchAt } from './match-at.ts';

/** What places a number in time. */
export type Tail =
  | { readonly kind: 'year'; readonly year: string }
  | { readonly kind: 'session'; readonly session: AdoptingSession };

/** A symbol from its number on: `1592/07 rev. 1`, `2248 (XXXVI-O/06)`. */
export interface Entry {
  readonly number: number;
  readonly tail: Tail | undefined;
  readonly modifiers: Modifiers;
  readonly start: number;
  readonly numberEnd: number;
  readonly tailEnd: number;
  readonly end: number;
}

const number = /\d{1,6}(?!\d)/y;
/** A note mark, `1/`, or a date, `15 julio 2008`, that lost the space before it. */
const glued = String.raw`(?=[1-9]\d?(?:\/(?![\p{L}\d])|\s{0,3}(?:de\s)?\p{L}{3,12}\s(?:de\s)?\d{4}))`;
/** A further slash or digit makes it a date or the symbol of another organisation. */
const year = new RegExp(String.raw`\/(\d\d)(?:(?!\d|\/[\p{L}\d])|${glued})`, 'uy');
const session =
  /\.?\s{0,3}\(\s?(?:([ivxlcdm]{1,15})?\s?[-\u2010-\u2013\u2212]?\s?([OE0])|(\d{1,5}))\s?\/\s?(\d\d)\s?\)/iy;
const nothing = /(?![\p{L}/])/uy;
/** As few digits as leave a glued mark or date whole. */
const modifier = new RegExp(
  String.raw`\s{0,3},?\s{0,3}(rev|corr|add)\s?\.?\s{0,3}(\d{1,2}?)(?:(?![\d\p{L}])|${glued})`,
  'iuy',
);

function readSession(
  text: string,
  at: number,
): { session: AdoptingSession; end: number } | undefined {
  const match = matchAt(session, text, at);
  if (match === undefined) return undefined;
  const [whole, roman, nature, meeting, digits = ''] = match;
  const end = at + whole.length;
  if (meeting !== undefined) {
    return { session: { kind: 'meeting', number: Number(meeting), year: digits }, end };
  }
  return {
    session: {
      kind: 'period',
      roman: roman?.toUpperCase(),
      // A zero stands for the letter O in several published texts.
      nature: nature?.toUpperCase() === 'E' ? 'E' : 'O',
      year: digits,
    },
    end,
  };
}

function readTail(
  text: string,
  at: number,
  takesSession: boolean,
): { tail: Tail | undefined; end: number } | undefined {
  const yearMatch = matchAt(year, text, at);
  if (yearMatch?.[1] !== undefined) {
    return { tail: { kind: 'year', year: yearMatch[1] }, end: at + yearMatch[0].length };
  }
  const adopted = takesSession ? readSession(text, at) : undefined;
  if (adopted) return { tail: { kind: 'session', session: adopted.session }, end: adopted.end };
  return matchAt(nothing, text, at) ? { tail: undefined, end: at } : undefined;
}

/** Reads the modifiers at `at`, each at most once, in any order. */
export function readModifiers(text: string, at: number): { modifiers: Modifiers; end: number } {
  const modifiers: { rev?: number; corr?: number; add?: number } = {};
  let end = at;
  for (;;) {
    const match = matchAt(modifier, text, end);
    const word = match?.[1]?.toLowerCase();
    if (match === undefined || (word !== 'rev' && word !== 'corr' && word !== 'add')) break;
    if (modifiers[word] !== undefined) break;
    modifiers[word] = Number(match[2]);
    end += match[0].length;
  }
  return { modifiers, end };
}

/**
 * Reads number, year or session, and modifiers at `start`; undefined where no number stands, or one that
 * what follows shows to be something else (`12/05/07`).
 */
export function readEntry(text: string, start: number, takesSession: boolean): Entry | undefined {
  const digits = matchAt(number, text, start)?.[0];
  if (digits === undefined) return undefined;
  const numberEnd = start + digits.length;
  const tail = readTail(text, numberEnd, takesSession);
  if (tail === undefined) return undefined;
  const { modifiers, end } = readModifiers(text, tail.end);
  return {
    number: Number(digits),
    tail: tail.tail,
    modifiers,
    start,
    numberEnd,
    tailEnd: tail.end,
    end,
  };
}
