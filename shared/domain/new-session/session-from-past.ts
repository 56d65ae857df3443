import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import type { Agreement } from '#shared/domain/agreement.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { blankSession, type NewSessionFacts } from './blank-session.ts';
import { renewedSession } from './renewed-session.ts';
import { withoutLooseEnds } from './without-loose-ends.ts';

/** What a new session can take over from a past one. */
export const carriedParts = [
  'agenda',
  'speakers',
  'topics',
  'theme',
  'requesters',
  'mandate',
  'place',
  'chair',
  'documents',
  'agreements',
] as const;
export type CarriedPart = (typeof carriedParts)[number];

/** What most often comes again: the agenda as it was, the place and the chair. */
export const usuallyCarried: readonly CarriedPart[] = [
  'agenda',
  'speakers',
  'topics',
  'place',
  'chair',
];

/** The line of an item as it stood in the programme; what happened under it stays in the past. */
function plannedItem(item: AgendaItem, carried: ReadonlySet<CarriedPart>): AgendaItem {
  const { outcome: _outcome, ...line } = item;
  return {
    ...line,
    speakers: carried.has('speakers') ? item.speakers : [],
    topics: carried.has('topics') ? item.topics : [],
    documents: carried.has('documents') ? item.documents : [],
    proceedings: [],
    comments: [],
    children: item.children.map((child) => plannedItem(child, carried)),
  };
}

/** A follow-up that is pending goes on; one that is done belongs to the past. */
function openAgreement(agreement: Agreement): Agreement {
  return agreement.followUp.status === 'pending'
    ? agreement
    : { ...agreement, followUp: { status: 'none' } };
}

/**
 * A session that takes over parts of a past one. Number, date and the symbols that follow from them are the
 * new session's own; outcomes, proceedings, comments, times, quorum and corrections stay behind. Texts lose
 * their citations of what is not carried. Every record has a new id.
 */
export function sessionFromPast(
  past: Session,
  id: RecordId,
  facts: Pick<NewSessionFacts, 'number' | 'date' | 'kind' | 'office'>,
  carried: ReadonlySet<CarriedPart>,
  newId: () => RecordId,
): Session {
  const [first, second] = past.bodies;
  const blank = blankSession(id, {
    ...facts,
    bodies: second ? [first.body, second.body] : [first.body],
    language: past.language,
  });
  const session: Session = {
    ...blank,
    distribution: past.distribution,
    reportForm: past.reportForm,
    ...(carried.has('place') && past.place && { place: past.place }),
    ...(carried.has('chair') && past.chair && { chair: past.chair }),
    ...(carried.has('theme') && past.theme && { theme: past.theme }),
    ...(carried.has('mandate') && past.mandate && { mandate: past.mandate }),
    requesters: carried.has('requesters') ? past.requesters : [],
    agenda: carried.has('agenda') ? past.agenda.map((item) => plannedItem(item, carried)) : [],
    agreements: carried.has('agreements') ? past.agreements.map(openAgreement) : [],
    documents: carried.has('documents') ? past.documents : [],
    notes: past.notes,
  };
  return renewedSession(withoutLooseEnds(session), id, newId);
}
