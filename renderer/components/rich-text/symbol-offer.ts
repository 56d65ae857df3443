import type { EditorState } from 'prosemirror-state';
import type { ReferenceTarget } from '#shared/domain/inline.ts';
import type { DocumentSymbol } from '#shared/symbols/document-symbol.ts';
import { findSymbols } from '#shared/symbols/find-symbols.ts';

/** A symbol written out in a text that could be a reference. */
export interface SymbolOffer {
  readonly from: number;
  readonly to: number;
  readonly printed: string;
  readonly target: ReferenceTarget;
}

/** Characters on each side of the caret in which its symbol is looked for. */
const reach = 80;

/**
 * The symbol that the caret stands in or after, where `targetOf` knows what it names; undefined elsewhere. A
 * symbol that shares its beginning with the one before it (`CP/ACTA 1269/01 y 1270/01`) is none.
 */
export function symbolOffer(
  { doc, selection }: EditorState,
  targetOf: (symbol: DocumentSymbol) => ReferenceTarget | undefined,
): SymbolOffer | undefined {
  if (!selection.empty) return undefined;
  const caret = selection.from;
  const start = Math.max(0, caret - reach);
  const words = doc.textBetween(
    start,
    Math.min(doc.content.size, caret + reach),
    undefined,
    '\ufffc',
  );
  for (const found of findSymbols(words)) {
    const from = start + found.start;
    const to = start + found.end;
    if (from >= caret || caret > to) continue;
    // At the edge of what was looked at, the symbol may begin before it.
    const isWhole = start === 0 || found.start > 0;
    const isAlone = found.printed.length >= found.symbol.printed.length && !found.through;
    const target = isWhole && isAlone ? targetOf(found.symbol) : undefined;
    return target && { from, to, printed: found.printed, target };
  }
  return undefined;
}
