import type { RegisterFilters, RegisterSorting } from '#renderer/stores/register-view.ts';
import { factsOf, plainWords, soughtWords } from '#renderer/stores/session-facts.ts';
import { assertNever } from '#shared/domain/assert-never.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Session } from '#shared/domain/session.ts';
import {
  type FollowUpState,
  followUpState,
  type RegisteredAgreement,
  registeredAgreements,
} from '#shared/report/registered-agreements.ts';

/** An agreement of the register, with how far it has come today. */
export interface RegisterRow extends RegisteredAgreement {
  readonly state: FollowUpState;
}

/** All agreements of all sessions, the latest session first. */
export function registerRows(sessions: readonly Session[], today: string): readonly RegisterRow[] {
  return sessions
    .toSorted((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0))
    .flatMap((session) =>
      registeredAgreements(session).map((row) => ({
        ...row,
        state: followUpState(row.agreement.followUp, today),
      })),
    );
}

function hasWords({ words, agreement, session }: RegisterRow, sought: readonly string[]): boolean {
  const { responsible = '', dueSession = '' } = agreement.followUp;
  const all = plainWords(`${words} ${responsible} ${dueSession} ${factsOf(session).title}`);
  return sought.every((word) => all.includes(word));
}

/** The rows that pass every filter, in the order given. */
export function filteredRows(
  rows: readonly RegisterRow[],
  { words, states, addressees, bodies, years }: RegisterFilters,
): readonly RegisterRow[] {
  const sought = soughtWords(words);
  return rows.filter(
    (row) =>
      (states.length === 0 || states.includes(row.state)) &&
      (addressees.length === 0 ||
        row.agreement.addressees.some((body) => addressees.includes(body))) &&
      (bodies.length === 0 || row.session.bodies.some(({ body }) => bodies.includes(body.id))) &&
      (years.length === 0 || years.includes(factsOf(row.session).year)) &&
      (sought.length === 0 || hasWords(row, sought)),
  );
}

/** The more urgent, the less. */
const urgency: Readonly<Record<FollowUpState, number>> = {
  overdue: 0,
  pending: 1,
  none: 2,
  done: 3,
};

/** Compares with what is absent at the end, whatever the direction. */
function comparison(
  { column, direction }: RegisterSorting,
  language: Language,
): (one: RegisterRow, other: RegisterRow) => number {
  const sign = direction === 'ascending' ? 1 : -1;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const byWords = (one: string | undefined, other: string | undefined) => {
    if (!one || !other) return one ? -1 : other ? 1 : 0;
    return sign * compare(one, other);
  };
  switch (column) {
    case 'session':
      return (one, other) => byWords(one.session.date, other.session.date);
    case 'due':
      return (one, other) => byWords(one.agreement.followUp.due, other.agreement.followUp.due);
    case 'responsible':
      return (one, other) =>
        byWords(one.agreement.followUp.responsible, other.agreement.followUp.responsible);
    case 'state':
      return (one, other) => sign * (urgency[one.state] - urgency[other.state]);
    default:
      return assertNever(column);
  }
}

/** The rows in the order wanted; those that are equal stay in the order given. */
export function sortedRows(
  rows: readonly RegisterRow[],
  sorting: RegisterSorting,
  language: Language,
): readonly RegisterRow[] {
  return rows.toSorted(comparison(sorting, language));
}
