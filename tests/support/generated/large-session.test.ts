import { expect, test } from 'vitest';
import { sessionSchema } from '#shared/domain/session.ts';
import { integrityProblems } from '#shared/domain/session-integrity.ts';
import { largeSession } from './large-session.ts';

test('a large session is valid and has three topics and a note for each item', () => {
  const session = largeSession(1000, 'with notes');
  expect(sessionSchema.parse(session)).toEqual(session);
  expect(integrityProblems(session)).toEqual([]);
  expect(session.agenda).toHaveLength(1000);
  expect(session.agenda.every(({ topics }) => topics.length === 3)).toBe(true);
  expect(session.notes).toHaveLength(1000);
  expect(largeSession(10, 'without notes').notes).toEqual([]);
});
