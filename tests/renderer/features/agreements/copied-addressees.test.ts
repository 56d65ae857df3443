import { expect, test } from 'vitest';
import {
  copiedAddressees,
  rememberCopied,
} from '#renderer/features/agreements/copied-addressees.ts';
import { sessionsStore } from '#renderer/stores/sessions-store.ts';
import { statusFeed } from '#renderer/stores/stored-sessions.ts';
import { copiedAgreements } from '#shared/report/copied-text.ts';
import { sampleSession } from '#tests/support/sample-session.ts';

function window() {
  const keeper = {
    sessions: [],
    changed: () => undefined,
    flush: async () => ({ kind: 'saved' }) as const,
    watch: statusFeed().watch,
  };
  return sessionsStore(keeper, () => 0);
}

test('a copied agreement keeps whom it goes to, by its words, in the window that copied it', () => {
  const session = sampleSession();
  const sessions = window();
  const plain = (id: string) => copiedAgreements(session, 'es', id)?.plain ?? '';
  rememberCopied(sessions, session, 'es', undefined);
  expect(copiedAddressees(sessions, plain('a2'))).toEqual(['CAJP', 'CIDH', 'CICTE']);
  expect(copiedAddressees(sessions, `3. ${plain('a3')}`)).toEqual(['AG']);
  expect(copiedAddressees(sessions, `${plain('a3')} y otras palabras`)).toEqual([]);
  expect(copiedAddressees(window(), plain('a3'))).toEqual([]);

  rememberCopied(sessions, session, 'es', 'a3');
  expect(copiedAddressees(sessions, plain('a2'))).toEqual([]);
  expect(copiedAddressees(sessions, plain('a3'))).toEqual(['AG']);
});
