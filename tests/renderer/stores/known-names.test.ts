import { expect, test } from 'vitest';
import { directory } from '#renderer/stores/directory.ts';
import { keptValue } from '#renderer/stores/kept-value.ts';
import { knownNames } from '#renderer/stores/known-names.ts';
import { sessionsStore } from '#renderer/stores/sessions-store.ts';
import { emptyDirectory } from '#shared/domain/directory/office-directory.ts';
import { plainText } from '#shared/domain/text.ts';
import { agendaItem, bareSession } from '#tests/support/session-builders.ts';
import { memoryStorage } from '#tests/support/storage/memory-storage.ts';

function session(id: string, name: string) {
  return bareSession({
    id,
    agenda: [agendaItem(`${id}a`, { speakers: [{ id: `${id}s`, name }] })],
  });
}

async function setUp() {
  const sessions = sessionsStore({
    sessions: [session('one', 'Lisa Shoman'), session('two', 'Albert R. Ramdin')],
    changed: () => {},
    flush: async () => ({ kind: 'saved' }),
    watch: () => {},
  });
  const { storage } = await memoryStorage([]);
  const office = keptValue('directory', emptyDirectory, storage);
  await office.getState().read();
  const people = directory(sessions, office, (task) => task(() => true));
  return { sessions, office, names: knownNames({ sessions, directory: people, office }) };
}

test('states, bodies and their acronyms are known once they were asked for', async () => {
  const { names } = await setUp();
  await names.prepare();
  for (const word of ['Kitts', 'Suriname', 'Tobago', 'OEA', 'CP', 'CAJP', 'CIDI'])
    expect([word, names.holds(word)]).toEqual([word, true]);
  expect(names.holds('Insulza')).toBe(false);
});

test('a person is known once the office has the name in its directory', async () => {
  const { names, office } = await setUp();
  let told = 0;
  names.watch(() => {
    told += 1;
  });
  expect(names.holds('Insulza')).toBe(false);
  office.getState().change((value) => ({
    ...value,
    people: [
      {
        id: 'p1',
        name: 'José Miguel Insulza',
        position: plainText('es', 'Secretario General'),
        replaces: [],
      },
    ],
  }));
  expect(told).toBe(1);
  expect(names.holds('Insulza')).toBe(true);
  expect(names.holds("d'Insulza")).toBe(true);
  expect(names.holds('insulza')).toBe(false);
});

test('the people of the open session are known, as soon as they are typed, and those of past ones', async () => {
  const { names, sessions } = await setUp();
  sessions.getState().openSession('one');
  expect(names.holds('Shoman')).toBe(true);
  expect(names.holds('Ramdin')).toBe(false);
  await names.prepare();
  expect(names.holds('Ramdin')).toBe(true);
  expect(names.holds('Quiroga')).toBe(false);
  sessions.getState().apply({
    kind: 'insert',
    list: 'item.speakers',
    owner: 'onea',
    index: 1,
    records: [{ id: 'new', name: 'Elsa Quiroga' }],
  });
  expect(names.holds('Quiroga')).toBe(true);
});
