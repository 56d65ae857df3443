import { assertNever } from '#shared/domain/assert-never.ts';
import { isKnownClass } from './document-class.ts';
import type { AdoptingSession, DocumentSymbol } from './document-symbol.ts';
import { printSession } from './normal-form.ts';
import { wholeOrgan } from './organ.ts';
import { parseRoman } from './roman-numeral.ts';
import { fullYear } from './short-year.ts';

type Rank = readonly (string | number)[];

/** Of a symbol that lacks what is compared: before all that have it. */
const absent = -1;

/**
 * Whether a word is a class or a committee can only be told by its point (`CP/BOL.3/07`, `CP/CSH-757/16`),
 * and points go astray; so a word that is no known class ranks with the organ.
 */
function rankOrgan(organ: string, documentClass: string | undefined): Rank {
  const whole = wholeOrgan(organ).toUpperCase();
  if (documentClass === undefined) return [whole, ''];
  return isKnownClass(documentClass) ? [whole, documentClass] : [`${whole}/${documentClass}`, ''];
}

function rankSession(organ: string, session: AdoptingSession): Rank {
  const printed = printSession(organ, session);
  const roman = printed.split('-')[0] ?? '';
  return [session.kind === 'meeting' ? session.number : (parseRoman(roman) ?? absent), printed];
}

function rankDocument(symbol: DocumentSymbol): Rank {
  switch (symbol.kind) {
    case 'series':
      return [`OEA/SER.${symbol.series}`, '', absent, absent, absent, symbol.rest ?? ''];
    case 'resolution': {
      const { organ, documentClass, session, number } = symbol;
      const inSession = rankSession(wholeOrgan(organ).toUpperCase(), session);
      return [...rankOrgan(organ, documentClass), fullYear(session.year), number, ...inSession];
    }
    case 'numbered': {
      const { organ, documentClass, number } = symbol;
      const year = symbol.year === undefined ? absent : fullYear(symbol.year);
      return [...rankOrgan(organ, documentClass), year, number, absent, ''];
    }
    default:
      return assertNever(symbol);
  }
}

function rank(symbol: DocumentSymbol): Rank {
  const { rev = absent, corr = absent, add = absent } = symbol.modifiers;
  return [...rankDocument(symbol), rev, corr, add];
}

/**
 * The order of a register: organ, class, year, number, session, revision, corrigendum, addendum. Negative,
 * zero or positive, as `sort` wants it; zero exactly when both name the same document, however spelt. A document
 * cited without its year is not the same as one cited with it.
 */
export function compareSymbols(one: DocumentSymbol, other: DocumentSymbol): number {
  const otherRank = rank(other);
  for (const [index, mine] of rank(one).entries()) {
    const theirs = otherRank[index] ?? '';
    if (mine !== theirs) return mine < theirs ? -1 : 1;
  }
  return 0;
}
