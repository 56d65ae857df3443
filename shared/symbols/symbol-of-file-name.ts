import type { DocumentSymbol } from './document-symbol.ts';
import { findSymbols } from './find-symbols.ts';
import { normalSymbol } from './normal-form.ts';
import { isUnderCouncilOrAssembly } from './organ.ts';
import { parseSymbol } from './parse-symbol.ts';
import type { SymbolSpelling } from './symbol-spelling.ts';

/** A symbol in a file name, and the words of the name around it. */
export interface NamedFile {
  readonly symbol: string | undefined;
  readonly title: string;
}

/**
 * A symbol as file names have it, where no slash can stand: organ, class, number, year of two or four digits,
 * versions, with any of the usual separators between them.
 */
const spelledInName =
  /(?<![\p{L}\d])((?:[a-z]{2,}[-_ ./]+){1,3}?)(?:(doc|inf|acta|od|sa|res|dec)[-_ .]*)?(\d{1,5})[-_ /]+((?:19|20)?\d{2})(?!\d)((?:[-_ .]*(?:rev|corr|add)[-_ .]*\d{1,2})*)/iu;
const version = /(rev|corr|add)[-_ .]*(\d{1,2})/gi;
const extension = /\.[a-z\d]{1,5}$/i;
/** What is left beside a symbol taken out of a name. */
const looseEnds = /^[\s\-–—_.,;:()]+|[\s\-–—_,;:(]+$/g;

function isCertain(symbol: DocumentSymbol): boolean {
  return symbol.kind !== 'series' && isUnderCouncilOrAssembly(symbol.organ);
}

function assembled(match: RegExpExecArray): DocumentSymbol | undefined {
  const [, path = '', documentClass, number = '', year = '', versions = ''] = match;
  const organ = path
    .split(/[-_ ./]+/)
    .filter((word) => word !== '')
    .join('/');
  const joint = documentClass === undefined ? '-' : `/${documentClass}.`;
  const modifiers = [...versions.matchAll(version)].map(([, name, count]) => ` ${name}. ${count}`);
  return parseSymbol(`${organ}${joint}${number}/${year.slice(-2)}${modifiers.join('')}`);
}

function titled(name: string, start: number, end: number): string {
  const around = [name.slice(0, start), name.slice(end)].map((part) =>
    part.replaceAll('_', ' ').replace(looseEnds, '').replace(/\s+/g, ' ').trim(),
  );
  return around.filter((part) => part !== '').join(' ');
}

/**
 * What a file's name says of the document in it: `CP_INF_5488_07 rev.1 - Nota de Belice.pdf`. Only symbols of
 * the Council, the Assembly and what stands under them are believed; the rest of the name is the title.
 */
export function readFileName(fileName: string, spelling: SymbolSpelling = {}): NamedFile {
  const name = fileName.replace(extension, '').normalize('NFC');
  const printed = findSymbols(name).find(({ symbol }) => isCertain(symbol));
  if (printed)
    return {
      symbol: normalSymbol(printed.symbol, spelling),
      title: titled(name, printed.start, printed.end),
    };
  const match = spelledInName.exec(name);
  const symbol = match ? assembled(match) : undefined;
  if (!match || !symbol || !isCertain(symbol))
    return { symbol: undefined, title: titled(name, 0, 0) };
  return {
    symbol: normalSymbol(symbol, spelling),
    title: titled(name, match.index, match.index + match[0].length),
  };
}
