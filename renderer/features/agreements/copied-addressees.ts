import type { SessionsStore } from '#renderer/stores/sessions-store.ts';
import type { Language } from '#shared/domain/language.ts';
import { plainLetters } from '#shared/domain/plain-letters.ts';
import type { BodyId, RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { copiedAgreements } from '#shared/report/copied-text.ts';
import { entryOf } from './agreement-entry.ts';

/** Of the agreements that were copied last in a window, whom each goes to, by its words. */
const lastCopied = new WeakMap<SessionsStore, ReadonlyMap<string, readonly BodyId[]>>();

function keyOf(words: string): string {
  return plainLetters(entryOf(words));
}

/** Remembers whom the copied agreements go to: what is on the clipboard says it only in words. */
export function rememberCopied(
  sessions: SessionsStore,
  session: Session,
  language: Language,
  only: RecordId | undefined,
): void {
  const copied = session.agreements.filter(({ id }) => only === undefined || id === only);
  const known = copied.flatMap(({ id, addressees }) => {
    const words = copiedAgreements(session, language, id)?.plain;
    return words === undefined ? [] : [[keyOf(words), addressees] as const];
  });
  lastCopied.set(sessions, new Map(known));
}

/** Whom an agreement goes to that was copied in this window, and whose words are pasted as they were. */
export function copiedAddressees(sessions: SessionsStore, words: string): readonly BodyId[] {
  return lastCopied.get(sessions)?.get(keyOf(words)) ?? [];
}
