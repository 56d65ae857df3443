import { assertNever } from '#shared/domain/assert-never.ts';
import { expectedAssemblyRoman } from './assembly-session.ts';
import type { AdoptingSession, DocumentSymbol, Modifiers } from './document-symbol.ts';
import { wholeOrgan } from './organ.ts';
import type { SymbolSpelling } from './symbol-spelling.ts';

/** Class word, where there is one, and separator: what joins organ and number. */
function joint(organ: string, documentClass: string | undefined, spelling: SymbolSpelling): string {
  switch (documentClass) {
    case undefined:
      return '-';
    case 'DOC':
      return spelling.doc === 'spaced' ? '/doc. ' : '/doc.';
    case 'INF':
      return spelling.inf === 'tight' ? '/INF.' : '/INF. ';
    case 'ACTA':
      return '/ACTA ';
    case 'OD':
      return spelling.od === 'point' ? '/OD.' : '/OD-';
    case 'SA':
      // Committees print a hyphen here as in their other documents.
      if (organ.includes('/')) return '/SA-';
      return spelling.sa === 'tight' ? '/SA.' : '/SA. ';
    case 'RES':
    case 'DEC':
      return `/${documentClass}. `;
    default:
      return `/${documentClass}.`;
  }
}

/** The order of published texts: revision, corrigendum, addendum. */
function printModifiers({ rev, corr, add }: Modifiers, spelling: SymbolSpelling): string {
  const space = spelling.modifiers === 'tight' ? '' : ' ';
  return Object.entries({ rev, corr, add })
    .filter(([, number]) => number !== undefined)
    .map(([word, number]) => ` ${word}.${space}${number}`)
    .join('');
}

/** The session's parenthesis without its brackets: `XXXVI-O/06`, `1700/09`. */
export function printSession(organ: string, session: AdoptingSession): string {
  switch (session.kind) {
    case 'meeting':
      return `${session.number}/${session.year}`;
    case 'period': {
      const known = organ === 'AG' ? expectedAssemblyRoman(session) : undefined;
      const roman = session.roman ?? known;
      return `${roman === undefined ? '' : `${roman}-`}${session.nature}/${session.year}`;
    }
    default:
      return assertNever(session);
  }
}

/** The normal form of a numbered symbol, from its parts. */
export function printNumbered(
  symbol: {
    readonly organ: string;
    readonly documentClass: string | undefined;
    readonly number: number;
    readonly year: string | undefined;
    readonly modifiers: Modifiers;
  },
  spelling: SymbolSpelling = {},
): string {
  const { organ, documentClass, number, year, modifiers } = symbol;
  const whole = wholeOrgan(organ);
  const dated = year === undefined ? String(number) : `${number}/${year}`;
  return `${whole}${joint(whole, documentClass, spelling)}${dated}${printModifiers(modifiers, spelling)}`;
}

/**
 * The usual spelling of a symbol by its class (`CP/OD-1588/07`, `CP/doc.4207/07`, `CP/ACTA 1592/07`), with
 * what can be known put right: a zero for the letter O, other hyphens, spaces, a committee's missing `CP/`,
 * the missing number of an ordinary session of the Assembly; where papers differ, as the office spells. Contradictions are left for the reader to see.
 */
export function normalSymbol(symbol: DocumentSymbol, spelling: SymbolSpelling = {}): string {
  switch (symbol.kind) {
    case 'series': {
      const rest = symbol.rest === undefined ? '' : `/${symbol.rest}`;
      return `OEA/Ser.${symbol.series}${rest}${printModifiers(symbol.modifiers, spelling)}`;
    }
    case 'resolution': {
      const organ = wholeOrgan(symbol.organ);
      const session = printSession(organ, symbol.session);
      const modifiers = printModifiers(symbol.modifiers, spelling);
      return `${organ}/${symbol.documentClass}. ${symbol.number} (${session})${modifiers}`;
    }
    case 'numbered':
      return printNumbered(symbol, spelling);
    default:
      return assertNever(symbol);
  }
}
