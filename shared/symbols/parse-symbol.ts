import { buildSymbol } from './build-symbol.ts';
import { isAdoptedClass } from './document-class.ts';
import type { DocumentSymbol } from './document-symbol.ts';
import { readEntry } from './read-entry.ts';
import { readHead } from './read-head.ts';
import { readSeries } from './read-series.ts';

const noteMark = /^[1-9]\d?\/$/;

/**
 * Reads a text that is one symbol, such as a field of the document register. White space around it does
 * not count, nor does a note mark glued to its end, as pasted text brings along. Undefined for anything
 * else, a symbol inside a longer text included.
 */
export function parseSymbol(text: string): DocumentSymbol | undefined {
  const typed = text.trim();
  const isRest = (end: number) => end === typed.length || noteMark.test(typed.slice(end));

  const series = readSeries(typed, 0);
  if (series) return isRest(series.end) ? series.symbol : undefined;
  const head = readHead(typed, 0);
  if (head === undefined) return undefined;
  const entry = readEntry(typed, head.end, isAdoptedClass(head.documentClass));
  if (entry === undefined || !isRest(entry.end)) return undefined;
  return buildSymbol(head, entry, entry.tail, typed.slice(0, entry.end));
}
