import type { Body } from '#shared/domain/body.ts';
import { calendarDay, type IsoDate } from '#shared/domain/iso-date.ts';
import type { Language } from '#shared/domain/language.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { PaperSymbols, Session, SessionKind } from '#shared/domain/session.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { proposeSymbol } from '#shared/symbols/propose-symbol.ts';

/** What the settings give to a session when it is made; later changes of them leave it as it is. */
export type NewSessionDefaults = Pick<Settings, 'symbolSpelling' | 'paperNames' | 'defaultPlace'>;

/** What is known of a session before anything is recorded about it. */
export interface NewSessionFacts {
  readonly bodies: readonly [Body] | readonly [Body, Body];
  readonly kind: SessionKind;
  readonly number: number | undefined;
  readonly date: IsoDate;
  readonly language: Language;
  /** What the office decided for new sessions. */
  readonly office?: NewSessionDefaults;
}

/**
 * The symbols that follow from the number of a meeting: order of business and minutes share it (domain.md 0
 * and 1.3). None without a number, nor for a joint meeting, whose bodies count each for itself; the symbol of
 * the report stays open until it is known.
 */
export function symbolsByNumber({
  bodies: [body, other],
  number,
  date,
  office = {},
}: Pick<NewSessionFacts, 'bodies' | 'number' | 'date' | 'office'>): PaperSymbols {
  if (number === undefined || other) return {};
  const paper = { organ: body.symbol, number, year: calendarDay(date).year };
  return {
    orderOfBusiness: proposeSymbol({ ...paper, class: 'OD' }, office.symbolSpelling),
    minutes: proposeSymbol({ ...paper, class: 'ACTA' }, office.symbolSpelling),
  };
}

/** A session in preparation with nothing recorded about it yet. */
export function blankSession(id: RecordId, facts: NewSessionFacts): Session {
  const { kind, number, date, language, office = {} } = facts;
  const { defaultPlace, paperNames } = office;
  const [body, other] = facts.bodies;
  const symbols = symbolsByNumber(facts);
  return {
    id,
    bodies: other
      ? [
          { body, symbols },
          { body: other, symbols: {} },
        ]
      : [{ body, symbols }],
    kind,
    ...(number !== undefined && { number }),
    date,
    ...(defaultPlace && { place: defaultPlace }),
    requesters: [],
    quorum: [],
    language,
    status: 'preparation',
    distribution: 'general',
    reportForm: kind === 'regular' ? 'itemByItem' : 'programme',
    ...(paperNames && { paperNames }),
    agenda: [],
    agreements: [],
    documents: [],
    notes: [],
    overrides: {},
    freeParagraphs: [],
    leftOut: [],
  };
}
