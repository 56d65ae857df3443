import { assertNever } from '#shared/domain/assert-never.ts';
import type { DocumentSymbol } from './document-symbol.ts';

/** The fields of a symbol as plain values under their published names; null where the symbol prints none. */
export type SymbolFields = Readonly<Record<string, string | number | null>>;

/** The fields in the form that the command line prints; it holds modifiers only where there are some. */
export function symbolFields(symbol: DocumentSymbol): SymbolFields {
  switch (symbol.kind) {
    case 'series':
      return {
        kind: symbol.kind,
        series: symbol.series,
        rest: symbol.rest ?? null,
        ...symbol.modifiers,
      };
    case 'resolution': {
      const { session } = symbol;
      return {
        kind: symbol.kind,
        organ: symbol.organ,
        cls: symbol.documentClass,
        num: symbol.number,
        ...(session.kind === 'period'
          ? { session_roman: session.roman ?? null, session_kind: session.nature }
          : { session_no: session.number }),
        yy: session.year,
        ...symbol.modifiers,
      };
    }
    case 'numbered':
      return {
        kind: symbol.kind,
        organ: symbol.organ,
        cls: symbol.documentClass ?? null,
        sep: symbol.separator,
        num: symbol.number,
        yy: symbol.year ?? null,
        ...symbol.modifiers,
      };
    default:
      return assertNever(symbol);
  }
}
