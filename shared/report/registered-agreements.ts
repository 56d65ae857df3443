import type { Agreement, FollowUp } from '#shared/domain/agreement.ts';
import type { Session } from '#shared/domain/session.ts';
import { draftingIn } from '#shared/drafting/drafting-in.ts';
import { printedWords } from './printed-words.ts';

/** How far what was agreed has come; `overdue` is pending after its day. */
export type FollowUpState = FollowUp['status'] | 'overdue';

/** An agreement as a register of many sessions lists it. */
export interface RegisteredAgreement {
  readonly session: Session;
  readonly agreement: Agreement;
  /** Its verb and its text in the original of the session. */
  readonly words: string;
}

/** What a register says of a session; a session never changes, so it is read once. */
const known = new WeakMap<Session, readonly RegisteredAgreement[]>();

/** The agreements of a session that say something, in their order. */
export function registeredAgreements(session: Session): readonly RegisteredAgreement[] {
  const read = known.get(session);
  if (read) return read;
  const { agreementVerb } = draftingIn(session.language);
  const found = session.agreements.flatMap((agreement) => {
    const said = [agreementVerb(agreement.verb), printedWords(session, agreement.text)];
    const words = said.join(' ').replace(/\s+/gu, ' ').trim();
    return words === '' ? [] : [{ session, agreement, words }];
  });
  known.set(session, found);
  return found;
}

/** How far an agreement has come on a day (YYYY-MM-DD). One that is due that day is not overdue yet. */
export function followUpState({ status, due }: FollowUp, today: string): FollowUpState {
  return status === 'pending' && due !== undefined && due < today ? 'overdue' : status;
}
