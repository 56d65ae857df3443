import { expect, test } from 'vitest';
import { listedPeople, placesOfPerson } from '#renderer/features/directory/listed-people.ts';
import { tableWords } from '#renderer/features/directory/table-words.ts';
import { peopleIndex } from '#shared/domain/directory/suggested-people.ts';
import { agendaItem, bareSession } from '#tests/support/session-builders.ts';

function heard(date: string, name: string) {
  return bareSession({
    id: date,
    date,
    agenda: [agendaItem('a', { speakers: [{ id: 'x', name }] })],
  });
}

const own = { id: 'i', name: 'José Miguel Insulza', replaces: ['José Miguel Insulsa'] };

test('everybody stands in the list once, by name, and those of the directory as it has them', () => {
  const index = peopleIndex({ people: [own], positions: [] });
  for (const session of [
    heard('2007-05-02', 'José Miguel Insulsa'),
    heard('2007-05-09', 'Lisa Shoman'),
    heard('2007-05-16', 'Ana Ruiz'),
  ])
    index.add(session);
  const { compare } = new Intl.Collator('es');
  const listed = listedPeople([own], index, compare);
  expect(listed.map(({ person, origin }) => `${person.name}, ${origin}`)).toEqual([
    'Ana Ruiz, sessions',
    'José Miguel Insulza, own',
    'Lisa Shoman, sessions',
  ]);
});

test('a person is found in sessions under every name, the latest first, as each says it', () => {
  const sessions = [
    heard('2007-05-02', 'José Miguel Insulsa'),
    heard('2007-05-09', 'JOSE MIGUEL INSULZA'),
    heard('2007-05-16', 'Ana Ruiz'),
  ];
  expect(placesOfPerson(own, sessions).map(({ name }) => name)).toEqual([
    'JOSE MIGUEL INSULZA',
    'José Miguel Insulsa',
  ]);
});

test('a table is read in the letters in which a spreadsheet saved it', () => {
  const words = 'nombre;género\r\n';
  expect(tableWords(new TextEncoder().encode(words))).toBe(words);
  expect(tableWords(new Uint8Array(Buffer.from(words, 'latin1')))).toBe(words);
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(words, 'utf16le')]);
  expect(tableWords(new Uint8Array(utf16))).toBe(words);
});
