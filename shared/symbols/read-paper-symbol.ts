import type { DocumentSymbol } from './document-symbol.ts';
import { normalSymbol } from './normal-form.ts';
import { wholeOrgan } from './organ.ts';
import { parseSymbol } from './parse-symbol.ts';
import { shortYear } from './short-year.ts';
import type { SymbolSpelling } from './symbol-spelling.ts';

/** What the symbol of a paper should say; what is not known is not compared. */
export interface ExpectedSymbol {
  readonly organ?: string;
  readonly class?: 'OD' | 'ACTA' | 'SA';
  /** Of the meeting. */
  readonly number?: number;
  /** In full. */
  readonly year?: number;
}

/** A fact in which a symbol says something else than the session. */
export interface SymbolDisagreement {
  readonly about: keyof ExpectedSymbol;
  readonly found: string;
  readonly expected: string;
}

/** What is known about a symbol as it was typed. */
export type PaperSymbolReading =
  | { readonly kind: 'unwritten' }
  /** The grammar does not know it: it is kept and printed all the same. */
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'known';
      /** The usual spelling, where the typed one is another. */
      readonly normal?: string;
      readonly disagreements: readonly SymbolDisagreement[];
    };

function facts(symbol: DocumentSymbol): Readonly<Record<keyof ExpectedSymbol, string | undefined>> {
  switch (symbol.kind) {
    case 'numbered':
      return {
        organ: wholeOrgan(symbol.organ).toUpperCase(),
        class: symbol.documentClass ?? '–',
        number: `${symbol.number}`,
        year: symbol.year,
      };
    case 'resolution':
      return {
        organ: wholeOrgan(symbol.organ).toUpperCase(),
        class: symbol.documentClass,
        number: `${symbol.number}`,
        year: symbol.session.year,
      };
    default:
      return {
        organ: undefined,
        class: `OEA/Ser.${symbol.series}`,
        number: undefined,
        year: undefined,
      };
  }
}

function wanted(expected: ExpectedSymbol): Readonly<Partial<Record<keyof ExpectedSymbol, string>>> {
  const { organ, number, year } = expected;
  return {
    ...(organ !== undefined && { organ: wholeOrgan(organ).toUpperCase() }),
    ...(expected.class && { class: expected.class }),
    ...(number !== undefined && { number: `${number}` }),
    ...(year !== undefined && { year: shortYear(year) }),
  };
}

const compared = ['organ', 'class', 'number', 'year'] as const;

/** Reads a typed symbol and compares it with what the session says it should be. */
export function readPaperSymbol(
  text: string,
  expected: ExpectedSymbol,
  spelling: SymbolSpelling = {},
): PaperSymbolReading {
  const typed = text.trim();
  if (typed === '') return { kind: 'unwritten' };
  const symbol = parseSymbol(typed);
  if (!symbol) return { kind: 'unknown' };
  const normal = normalSymbol(symbol, spelling);
  const found = facts(symbol);
  const should = wanted(expected);
  const disagreements = compared.flatMap((about): readonly SymbolDisagreement[] => {
    const [says, want] = [found[about], should[about]];
    return says === undefined || want === undefined || says === want
      ? []
      : [{ about, found: says, expected: want }];
  });
  return { kind: 'known', ...(normal !== typed && { normal }), disagreements };
}
