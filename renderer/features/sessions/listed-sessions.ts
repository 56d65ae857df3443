import type { Found } from '#renderer/stores/search-desk.ts';
import { factsOf, matchesWords, soughtWords } from '#renderer/stores/session-facts.ts';
import type { SessionFilters, SortColumn, Sorting } from '#renderer/stores/sessions-view.ts';
import type { Language } from '#shared/domain/language.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import { type Session, sessionKinds, sessionStatuses } from '#shared/domain/session.ts';

type Compare = (one: Session, other: Session) => number;

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Comparing by a collator is fast, making one is not. */
const collators = new Map<Language, Intl.Collator>();

function collatorOf(language: Language): Intl.Collator {
  const known = collators.get(language);
  if (known) return known;
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  collators.set(language, collator);
  return collator;
}

const bodySymbol = ({ bodies }: Session) => bodies.map(({ body }) => body.symbol).join();

function comparison(
  column: SortColumn,
  language: Language,
  savedAt: (id: RecordId) => string | undefined,
): Compare {
  switch (column) {
    case 'session':
      return (one, other) =>
        compareText(bodySymbol(one), bodySymbol(other)) || (one.number ?? 0) - (other.number ?? 0);
    case 'date':
      return (one, other) => compareText(one.date, other.date);
    case 'kind':
      return (one, other) => sessionKinds.indexOf(one.kind) - sessionKinds.indexOf(other.kind);
    case 'status':
      return (one, other) =>
        sessionStatuses.indexOf(one.status) - sessionStatuses.indexOf(other.status);
    case 'changed':
      return (one, other) => compareText(savedAt(one.id) ?? '', savedAt(other.id) ?? '');
    case 'theme': {
      const { compare } = collatorOf(language);
      return (one, other) => compare(factsOf(one).theme, factsOf(other).theme);
    }
  }
}

/** The sessions in the order wanted; among equals the latest first, so that no order is left to chance. */
export function sortSessions(
  sessions: readonly Session[],
  { column, direction }: Sorting,
  language: Language,
  savedAt: (id: RecordId) => string | undefined,
): readonly Session[] {
  const compare = comparison(column, language, savedAt);
  const sign = direction === 'ascending' ? 1 : -1;
  return sessions.toSorted(
    (one, other) =>
      sign * compare(one, other) ||
      compareText(other.date, one.date) ||
      compareText(factsOf(one).title, factsOf(other).title) ||
      compareText(one.id, other.id),
  );
}

/** Whether a session has what is looked for. Until all sessions can be searched, title and theme speak for them. */
function answersWords(words: string, found: Found | undefined): (session: Session) => boolean {
  if (words.trim() === '') return () => true;
  const answering = new Set(found?.sessions.map(({ session }) => session));
  if (found?.isReady) return ({ id }) => answering.has(id);
  const sought = soughtWords(words);
  return (session) => answering.has(session.id) || matchesWords(session, sought);
}

/** The sessions that pass every filter, in the order given; `found` is what search says of the words. */
export function filterSessions(
  sessions: readonly Session[],
  { words, bodies, years, kinds, statuses, agreements }: SessionFilters,
  found?: Found,
): readonly Session[] {
  const hasWords = answersWords(words, found);
  const [agreed, ...others] = agreements;
  // Words that are sought leave the fewest: they are asked for first.
  const passes = (session: Session): boolean =>
    hasWords(session) &&
    (kinds.length === 0 || kinds.includes(session.kind)) &&
    (statuses.length === 0 || statuses.includes(session.status)) &&
    (years.length === 0 || years.includes(factsOf(session).year)) &&
    (bodies.length === 0 || session.bodies.some(({ body }) => bodies.includes(body.id))) &&
    // Asking for those with and those without asks for all.
    (agreed === undefined ||
      others.length > 0 ||
      session.agreements.length > 0 === (agreed === 'with'));
  return sessions.filter(passes);
}

/** What the filters can ask for: the bodies and years that there are. */
export interface FilterChoices {
  readonly bodies: readonly { readonly id: RecordId; readonly name: string }[];
  /** The latest first. */
  readonly years: readonly string[];
}

export function filterChoices(sessions: readonly Session[], language: Language): FilterChoices {
  const bodies = new Map<RecordId, string>();
  const years = new Set<string>();
  for (const session of sessions) {
    years.add(factsOf(session).year);
    for (const { body } of session.bodies) bodies.set(body.id, body.name[language]);
  }
  const { compare } = collatorOf(language);
  return {
    bodies: [...bodies]
      .map(([id, name]) => ({ id, name }))
      .toSorted((one, other) => compare(one.name, other.name)),
    years: [...years].toSorted((one, other) => compareText(other, one)),
  };
}
