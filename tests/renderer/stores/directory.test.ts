import { expect, test } from 'vitest';
import { directory } from '#renderer/stores/directory.ts';
import { keptValue } from '#renderer/stores/kept-value.ts';
import { sessionsStore } from '#renderer/stores/sessions-store.ts';
import { emptyDirectory } from '#shared/domain/directory/office-directory.ts';
import { agendaItem, bareSession } from '#tests/support/session-builders.ts';

function session(id: string, name: string) {
  return bareSession({
    id,
    agenda: [agendaItem(`${id}a`, { speakers: [{ id: `${id}s`, name }] })],
  });
}

/** Storage in which nothing is kept. */
const nowhere: Parameters<typeof keptValue>[2] = {
  values: async () => ({ values: [], unopened: [] }),
  saver: {
    changed: () => {},
    purge: () => {},
    flush: async () => ({ kind: 'saved' }),
    status: () => ({ kind: 'saved' }),
  },
};

function setUp() {
  const sessions = sessionsStore({
    sessions: [session('one', 'Lisa Shoman'), session('two', 'Lisandro Mora')],
    changed: () => {},
    flush: async () => ({ kind: 'saved' }),
    watch: () => {},
  });
  const waiting: ((hasTime: () => boolean) => void)[] = [];
  const office = keptValue('directory', emptyDirectory, nowhere);
  const known = directory(sessions, office, (task) => waiting.push(task));
  const pause = () => waiting.shift()?.(() => false);
  const names = () =>
    known.index
      .getState()
      .people.people('lis', 5)
      .map(({ name }) => name);
  return { sessions, office, known, waiting, pause, names };
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

test('a name that the directory corrects is suggested as it says, once the sessions are read again', async () => {
  const { office, known, waiting, pause, names } = setUp();
  known.prepare();
  while (waiting.length > 0) pause();
  expect(names()).toContain('Lisa Shoman');
  await office.getState().read();
  office.getState().change((before) => ({
    ...before,
    people: [{ id: 'p', name: 'Lisa Shomán', replaces: ['Lisa Shoman'] }],
  }));
  known.prepare();
  while (waiting.length > 0) pause();
  expect(names()).toContain('Lisa Shomán');
  expect(names()).not.toContain('Lisa Shoman');
});
