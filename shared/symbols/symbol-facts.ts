import { contradictsItsYear, expectedAssemblyRoman } from './assembly-session.ts';
import type { DocumentSymbol } from './document-symbol.ts';
import { normalSymbol } from './normal-form.ts';
import { parseSymbol } from './parse-symbol.ts';
import { symbolKey } from './symbol-key.ts';
import type { SymbolSpelling } from './symbol-spelling.ts';

/** What can be said of a symbol while it is typed. */
export type SymbolFacts =
  | { readonly kind: 'none' }
  /** No symbol that the grammar knows; it is kept and printed all the same. */
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'known';
      readonly symbol: DocumentSymbol;
      readonly normal: string;
      readonly isNormal: boolean;
      /** The roman number that the Assembly's session must carry by its year, where it carries another. */
      readonly expectedPeriod: string | undefined;
      /** Places in the register, from 0, of other documents of the same symbol. */
      readonly duplicates: readonly number[];
    };

/** The key by which equal symbols are found, also those that the grammar does not know. */
function keyOf(text: string): string {
  const symbol = parseSymbol(text);
  return symbol ? symbolKey(symbol) : text.trim().toUpperCase();
}

/** Facts of what stands in a symbol field; `register` has the symbols of all documents, `own` the place of this. */
export function symbolFacts(
  text: string,
  register: readonly (string | undefined)[],
  own: number,
  spelling: SymbolSpelling = {},
): SymbolFacts {
  if (text.trim() === '') return { kind: 'none' };
  const symbol = parseSymbol(text);
  if (!symbol) return { kind: 'unknown' };
  const normal = normalSymbol(symbol, spelling);
  const key = symbolKey(symbol);
  const contradicts = symbol.kind === 'resolution' && contradictsItsYear(symbol.session);
  return {
    kind: 'known',
    symbol,
    normal,
    isNormal: normal === text.trim(),
    expectedPeriod: contradicts ? expectedAssemblyRoman(symbol.session) : undefined,
    duplicates: register.flatMap((other, index) =>
      other !== undefined && index !== own && keyOf(other) === key ? [index] : [],
    ),
  };
}
