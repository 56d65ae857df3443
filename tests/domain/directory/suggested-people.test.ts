import { describe, expect, test } from 'vitest';
import { peopleOf } from '#shared/domain/directory/people-of.ts';
import { peopleIndex, suggestedPeople } from '#shared/domain/directory/suggested-people.ts';
import type { Session } from '#shared/domain/session.ts';
import type { Speaker } from '#shared/domain/speaker.ts';
import { plainText } from '#shared/domain/text.ts';
import { agendaItem, bareSession } from '#tests/support/session-builders.ts';

const shoman: Speaker = {
  id: 'x',
  honorific: { title: 'ambassador', gender: 'feminine' },
  name: 'Lisa Shoman',
  position: plainText('es', 'Representante Permanente'),
  state: { iso3: 'BLZ' },
};

function heard(date: string, ...speakers: readonly Speaker[]): Session {
  return bareSession({ id: date, date, agenda: [agendaItem('a', { speakers })] });
}

function named(name: string, parts: Partial<Speaker> = {}): Speaker {
  return { id: name.replaceAll(/\W/g, '-'), name, ...parts };
}

function indexOf(...sessions: readonly Session[]) {
  const index = peopleIndex();
  for (const session of sessions) index.add(session);
  return index;
}

describe('the people of a session', () => {
  test('are its chair, its speakers at every level and those elected, but nobody without a name', () => {
    const session = bareSession({
      chair: named('Presidenta'),
      agenda: [
        agendaItem('a', {
          speakers: [named(' ')],
          children: [agendaItem('b', { speakers: [named('Orador')] })],
          outcome: {
            kind: 'elected',
            elected: [named('Elegido')],
            byAcclamation: true,
            proposedBy: [],
            secondedBy: [],
          },
        }),
      ],
    });
    expect(peopleOf(session).map(({ name }) => name)).toEqual(['Presidenta', 'Elegido', 'Orador']);
    expect(peopleOf(session, 'Orador').map(({ name }) => name)).toEqual(['Presidenta', 'Elegido']);
  });

  test('leave behind the notes and references of their own session', () => {
    const [person] = peopleOf(
      heard('2007-05-02', {
        ...shoman,
        position: {
          es: [
            { kind: 'text', text: 'Directora' },
            { kind: 'note', note: 'n' },
          ],
        },
        institution: { es: [{ kind: 'reference', target: { kind: 'theme' } }] },
      }),
    );
    expect(person?.position).toEqual(plainText('es', 'Directora'));
    expect(person).not.toHaveProperty('institution');
  });
});

describe('who is suggested for a name', () => {
  test('answers without accents and capitals, by any of the names', () => {
    const index = indexOf(heard('2007-05-02', named('Osmar Chohfi'), named('Aída Peñafiel')));
    expect(index.people('penafiel', 5).map(({ name }) => name)).toEqual(['Aída Peñafiel']);
    expect(index.people('CHOH os', 5).map(({ name }) => name)).toEqual(['Osmar Chohfi']);
    expect(index.people('ohfa', 5)).toEqual([]);
  });

  test('puts first who was heard often, and lately', () => {
    const index = indexOf(
      heard('1990-01-10', named('María Antigua')),
      heard('2006-03-01', named('María Asidua')),
      heard('2006-03-02', named('María Asidua')),
      heard('2006-03-03', named('María Asidua')),
      heard('2006-06-01', named('María Una')),
    );
    expect(index.people('maria', 5).map(({ name }) => name)).toEqual([
      'María Asidua',
      'María Una',
      'María Antigua',
    ]);
  });

  test('knows the latest facts, with the languages of earlier papers', () => {
    const both = {
      ...plainText('es', 'Representante Permanente'),
      ...plainText('en', 'Permanent R.'),
    };
    const index = indexOf(
      heard('2006-05-02', { ...shoman, position: both }),
      heard('2007-05-02', { ...shoman, honorific: { title: 'minister', gender: 'feminine' } }),
    );
    const [person] = index.people('shoman', 5);
    expect(person?.position).toEqual(both);
    expect(person?.honorific?.title).toBe('minister');
    expect(index.people('shoman', 5)).toHaveLength(1);
  });

  test('shows a risen person in both positions, and a bare name only when nothing better is known', () => {
    const index = indexOf(
      heard('2006-05-02', shoman, named('Otra Persona')),
      heard('2007-05-02', { ...shoman, position: plainText('es', 'Canciller') }),
      heard('2008-05-02', named('Lisa Shoman')),
    );
    const positions = index.people('lisa', 5).map(({ position }) => position?.es?.[0]);
    expect(positions).toEqual([
      { kind: 'text', text: 'Canciller' },
      { kind: 'text', text: 'Representante Permanente' },
    ]);
    expect(index.people('otra', 5)).toHaveLength(1);
  });

  test('begins with those of the open session, and with two letters', () => {
    const index = indexOf(heard('2007-05-02', shoman, named('Lisandro Mora')));
    const here = [{ name: 'Lisbeth Aquí' }, { name: 'Otro' }];
    expect(suggestedPeople(index, here, 'l', 5)).toEqual([]);
    const names = suggestedPeople(index, here, 'lis', 5).map(({ name }) => name);
    expect(names[0]).toBe('Lisbeth Aquí');
    expect(new Set(names.slice(1))).toEqual(new Set(['Lisa Shoman', 'Lisandro Mora']));
  });

  test('finds positions in whichever language they were written', () => {
    const index = indexOf(
      heard('2007-05-02', {
        ...shoman,
        position: { ...plainText('es', 'Directora'), ...plainText('en', 'Director-General') },
        institution: plainText('es', 'Comisión Interamericana de Mujeres'),
      }),
    );
    expect(index.positions('director general', 3)).toHaveLength(1);
    expect(index.institutions('mujeres', 3)).toHaveLength(1);
    expect(index.institutions('hombres', 3)).toEqual([]);
  });
});
