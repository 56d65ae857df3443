import type { DocumentSymbol } from './document-symbol.ts';

/** The symbol as it was printed or typed: what stands in a published paper is not to be respelled. */
export function printSymbol(symbol: DocumentSymbol): string {
  return symbol.printed;
}
