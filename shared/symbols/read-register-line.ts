import type { DocumentForm } from '#shared/domain/distributed-document.ts';
import { findSymbols } from './find-symbols.ts';

/** A line of a pasted list of documents. */
export interface RegisterLine {
  /** As it was written. */
  readonly symbol: string | undefined;
  readonly title: string;
  /** How the line prints the two; undefined for one that has no symbol or no title. */
  readonly form: DocumentForm | undefined;
}

const marker = /^\s*(?:[-–—•·*▪●◦]|\(?\d{1,3}[.)]|[a-z][.)])\s+/i;
const opening = /[\s,;:–—-]*\(?\s*$/;
const closing = /^\s*\)?[\s.,;:–—-]*/;

function clean(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** A title without the punctuation that the register brings itself. */
function cleanTitle(words: string): string {
  return clean(words).replace(/[\s.,;]+$/, '');
}

/**
 * Reads a line as registers print it: the symbol before the title, or behind it in brackets, with or without a
 * comma. The symbol at the beginning or at the end of the line is that of the document; one within the words
 * is cited by them and stays there.
 */
export function readRegisterLine(text: string): RegisterLine {
  const line = clean(text.replace(marker, ''));
  const found = findSymbols(line).filter(({ symbol }) => symbol.kind !== 'series');
  const first = found[0];
  if (first && first.start === 0) {
    const title = cleanTitle(line.slice(first.end).replace(closing, ''));
    return { symbol: first.printed, title, form: title === '' ? undefined : 'symbol title' };
  }
  const last = found.at(-1);
  if (last && closing.exec(line.slice(last.end))?.[0] === line.slice(last.end)) {
    const before = line.slice(0, last.start);
    const title = cleanTitle(before.replace(opening, ''));
    const form = /,\s*\(?\s*$/.test(before) ? 'title, (symbol)' : 'title (symbol)';
    return { symbol: last.printed, title, form: title === '' ? undefined : form };
  }
  return { symbol: undefined, title: cleanTitle(line), form: undefined };
}
