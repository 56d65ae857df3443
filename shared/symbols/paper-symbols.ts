import { assertNever } from '#shared/domain/assert-never.ts';
import type { PaperReference } from '#shared/domain/inline.ts';
import { calendarDay } from '#shared/domain/iso-date.ts';
import type { Session } from '#shared/domain/session.ts';
import { parseSymbol } from './parse-symbol.ts';
import { proposeSymbol } from './propose-symbol.ts';
import type { ExpectedSymbol } from './read-paper-symbol.ts';
import type { SymbolSpelling } from './symbol-spelling.ts';

/** The class of a paper's symbol. What a report by programme will be numbered as is not known beforehand. */
function classOf(paper: PaperReference, form: Session['reportForm']): ExpectedSymbol['class'] {
  switch (paper) {
    case 'orderOfBusiness':
      return 'OD';
    case 'minutes':
      return 'ACTA';
    case 'report':
      return form === 'itemByItem' ? 'SA' : undefined;
    default:
      return assertNever(paper);
  }
}

/** The number of the meeting as one body counts it: the second of a joint meeting counts its own. */
function numberOf(session: Session, place: 0 | 1): number | undefined {
  if (place === 0) return session.number;
  const { orderOfBusiness, minutes } = session.bodies[1]?.symbols ?? {};
  for (const text of [minutes, orderOfBusiness]) {
    const symbol = text && parseSymbol(text);
    if (symbol && symbol.kind === 'numbered') return symbol.number;
  }
  return undefined;
}

/** What the symbol of a paper should say, and the symbol itself where all of it is known. */
export interface PaperSymbolFacts {
  readonly expected: ExpectedSymbol;
  readonly proposal?: string;
}

/**
 * What the symbol of one paper of a session should be. Order of business, minutes and summary share the number
 * of the meeting (domain.md 1.3); the symbol of a report by programme follows from nothing that the session knows.
 */
export function paperSymbolFacts(
  session: Session,
  place: 0 | 1,
  paper: PaperReference,
  spelling: SymbolSpelling = {},
): PaperSymbolFacts {
  const convened = session.bodies[place] ?? session.bodies[0];
  const organ = convened.body.symbol;
  const { year } = calendarDay(session.date);
  const documentClass = classOf(paper, session.reportForm);
  if (documentClass === undefined) return { expected: { organ, year } };
  const number = numberOf(session, place);
  const expected = { organ, class: documentClass, year };
  if (number === undefined) return { expected };
  return {
    expected: { ...expected, number },
    proposal: proposeSymbol({ organ, class: documentClass, number, year }, spelling),
  };
}
