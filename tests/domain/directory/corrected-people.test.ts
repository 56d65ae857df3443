import { describe, expect, test } from 'vitest';
import { endsBeforeItBegins, heldOn } from '#shared/domain/directory/date-or-year.ts';
import type {
  DirectoryPerson,
  OfficeDirectory,
} from '#shared/domain/directory/office-directory.ts';
import { wordsOf } from '#shared/domain/directory/people-of.ts';
import { peopleIndex, suggestedPeople } from '#shared/domain/directory/suggested-people.ts';
import type { Session } from '#shared/domain/session.ts';
import type { Speaker } from '#shared/domain/speaker.ts';
import { plainText } from '#shared/domain/text.ts';
import { agendaItem, bareSession } from '#tests/support/session-builders.ts';

const misspelt: Speaker = {
  id: 'x',
  name: 'José Miguel Insulsa',
  position: plainText('es', 'Secretario General'),
};

const corrected: DirectoryPerson = {
  id: 'insulza',
  name: 'José Miguel Insulza',
  replaces: ['José Miguel Insulsa'],
};

function heard(date: string, ...speakers: readonly Speaker[]): Session {
  return bareSession({ id: date, date, agenda: [agendaItem('a', { speakers })] });
}

function indexOf(office: Partial<OfficeDirectory>, ...sessions: readonly Session[]) {
  const index = peopleIndex({ people: [], positions: [], ...office });
  for (const session of sessions) index.add(session);
  return index;
}

describe('a corrected name', () => {
  const index = indexOf({ people: [corrected] }, heard('2007-05-02', misspelt));

  test('is what is suggested, with what the sessions know of the person', () => {
    expect(index.people('insul', 5)).toEqual([
      { name: 'José Miguel Insulza', position: misspelt.position },
    ]);
  });

  test('is found by the old letters too', () => {
    expect(index.people('insulsa', 5).map(({ name }) => name)).toEqual(['José Miguel Insulza']);
  });

  test('is suggested also where the old one stands in the open session', () => {
    const names = suggestedPeople(index, [misspelt], 'jose', 5).map(({ name }) => name);
    expect(names).toEqual(['José Miguel Insulza']);
  });

  test('is offered for the old name and for one that lacks an accent, and for no right one', () => {
    const { nameFor } = index.corrections;
    expect(nameFor('José Miguel Insulsa')).toBe('José Miguel Insulza');
    expect(nameFor('Jose Miguel  Insulza')).toBe('José Miguel Insulza');
    expect(nameFor('José Miguel Insulza')).toBeUndefined();
    expect(nameFor('Lisa Shoman')).toBeUndefined();
  });

  test('leaves the session as it was', () => {
    const session = heard('2007-05-02', misspelt);
    const before = structuredClone(session);
    indexOf({ people: [corrected] }, session);
    expect(session).toEqual(before);
  });
});

describe('a person of the directory', () => {
  const shoman: DirectoryPerson = {
    id: 'shoman',
    name: 'Lisa Shoman',
    honorific: { title: 'ambassador', gender: 'feminine' },
    position: plainText('es', 'Representante Permanente'),
    state: { iso3: 'BLZ' },
    since: '2007',
    until: '2012-08-30',
    replaces: [],
  };

  test('is suggested although no session knows them', () => {
    const { id: _id, since: _since, until: _until, replaces: _replaces, ...known } = shoman;
    expect(indexOf({ people: [shoman] }).people('lisa', 5)).toEqual([known]);
  });

  test('is suggested for sessions of the days on which they stand in it', () => {
    const index = indexOf({ people: [shoman] });
    expect(index.people('lisa', 5, '2006-12-31')).toEqual([]);
    expect(index.people('lisa', 5, '2007-01-01')).toHaveLength(1);
    expect(index.people('lisa', 5, '2012-08-30')).toHaveLength(1);
    expect(index.people('lisa', 5, '2012-08-31')).toEqual([]);
  });

  test('with a position takes the place of whatever position sessions have', () => {
    const other: Speaker = { id: 'y', name: 'Lisa Shoman', position: plainText('es', 'Ministra') };
    const found = indexOf({ people: [shoman] }, heard('2007-05-02', other)).people('lisa', 5);
    expect(found.map(({ position }) => wordsOf(position))).toEqual(['Representante Permanente']);
  });

  test('with two positions is suggested in both', () => {
    const minister = { ...shoman, id: 'm', position: plainText('es', 'Ministra') };
    const found = indexOf({ people: [shoman, minister] }).people('lisa', 5);
    expect(found).toHaveLength(2);
  });
});

test('a position that the office writes otherwise is suggested as it writes it', () => {
  const right = plainText('es', 'Secretario General');
  const index = indexOf(
    { positions: [{ id: 'p', text: right, replaces: ['Secretario Gral.'] }] },
    heard('2007-05-02', { ...misspelt, position: plainText('es', 'Secretario Gral.') }),
  );
  expect(index.positions('secretario', 5)).toEqual([right]);
  expect(index.people('jose', 5)[0]?.position).toEqual(right);
});

test('a year counts whole, at its beginning and at its end', () => {
  expect(heldOn({ since: '2007', until: '2008' }, '2008-12-31')).toBe(true);
  expect(heldOn({}, '1948-01-01')).toBe(true);
  expect(endsBeforeItBegins({ since: '2007-05-02', until: '2007' })).toBe(false);
  expect(endsBeforeItBegins({ since: '2007-05-02', until: '2007-05-01' })).toBe(true);
});
