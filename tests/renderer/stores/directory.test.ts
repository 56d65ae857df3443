import { expect, test } from 'vitest';
import { directory } from '#renderer/stores/directory.ts';
import { sessionsStore } from '#renderer/stores/sessions-store.ts';
import { agendaItem, bareSession } from '#tests/support/session-builders.ts';

function session(id: string, name: string) {
  return bareSession({
    id,
    agenda: [agendaItem(`${id}a`, { speakers: [{ id: `${id}s`, name }] })],
  });
}

function setUp() {
  const sessions = sessionsStore({
    sessions: [session('one', 'Lisa Shoman'), session('two', 'Lisandro Mora')],
    changed: () => {},
    flush: async () => ({ kind: 'saved' }),
    watch: () => {},
  });
  const waiting: ((hasTime: () => boolean) => void)[] = [];
  const known = directory(sessions, (task) => waiting.push(task));
  const pause = () => waiting.shift()?.(() => false);
  const names = () =>
    known.index
      .getState()
      .people.people('lis', 5)
      .map(({ name }) => name);
  return { sessions, known, waiting, pause, names };
}

test('past sessions are read piece by piece in the pauses, and show when all are read', () => {
  const { known, waiting, pause, names } = setUp();
  expect(waiting).toHaveLength(0);
  known.prepare();
  pause();
  pause();
  expect(names()).toEqual([]);
  pause();
  expect(names()).toHaveLength(2);
  expect(waiting).toHaveLength(0);
});

test('letters typed in the open session do not make the others be read again', () => {
  const { sessions, known, waiting, pause, names } = setUp();
  sessions.getState().openSession('one');
  known.prepare();
  while (waiting.length > 0) pause();
  expect(names()).toEqual(['Lisandro Mora']);
  sessions
    .getState()
    .apply({ kind: 'set', record: 'speaker', id: 'ones', fields: { name: 'Lisa S.' } });
  known.prepare();
  expect(waiting).toHaveLength(0);
  sessions.getState().openSession('two');
  known.prepare();
  while (waiting.length > 0) pause();
  expect(names()).toEqual(['Lisa S.']);
});
