import { describe, expect, it } from 'vitest';
import {
  filterChoices,
  filterSessions,
  sortSessions,
} from '#renderer/features/sessions/listed-sessions.ts';
import { placeAfterKey } from '#renderer/features/sessions/place-after-key.ts';
import {
  noFilters,
  type SessionFilters,
  type Sorting,
  sessionsView,
} from '#renderer/stores/sessions-view.ts';
import type { Session } from '#shared/domain/session.ts';
import { plainText } from '#shared/domain/text.ts';
import { bareSession } from '#tests/support/session-builders.ts';

const [{ body: council }] = bareSession().bodies;
const committee = {
  ...council,
  id: 'CAJP',
  symbol: 'CP/CAJP',
  name: { ...council.name, es: 'Comisión de Asuntos Jurídicos y Políticos' },
};

const sessions: readonly Session[] = [
  bareSession({
    id: 'a',
    number: 1592,
    date: '2007-05-02',
    theme: plainText('es', 'Migración y desarrollo'),
  }),
  bareSession({
    id: 'b',
    number: 999,
    date: '2006-01-10',
    kind: 'regular',
    status: 'draft',
    theme: plainText('es', 'Ética pública'),
  }),
  bareSession({
    id: 'c',
    number: 31,
    date: '2007-04-17',
    kind: 'regular',
    bodies: [{ body: committee, symbols: {} }],
  }),
  bareSession({
    id: 'd',
    date: '2007-05-02',
    status: 'preparation',
    theme: plainText('es', 'Zonas de paz'),
  }),
];

function found(filters: Partial<SessionFilters>): string {
  return filterSessions(sessions, { ...noFilters, ...filters })
    .map(({ id }) => id)
    .join('');
}

function sorted(column: Sorting['column'], direction: Sorting['direction'] = 'ascending'): string {
  const saved = new Map([
    ['b', '2007-05-03T00:00:00.000Z'],
    ['a', '2007-05-02T00:00:00.000Z'],
  ]);
  return sortSessions(sessions, { column, direction }, 'es', (id) => saved.get(id))
    .map(({ id }) => id)
    .join('');
}

describe('the sessions that are listed', () => {
  it('have every word sought in theme, title or body, whatever its accents and capitals', () => {
    expect(found({ words: 'MIGRACION  desarrollo' })).toBe('a');
    expect(found({ words: '1592/07' })).toBe('a');
    expect(found({ words: 'juridicos' })).toBe('c');
    expect(found({ words: 'migración paz' })).toBe('');
    expect(found({ words: '  ' })).toBe('abcd');
  });

  it('pass every filter, each by any of its choices', () => {
    expect(found({ years: ['2007'] })).toBe('acd');
    expect(found({ years: ['2006', '2007'], kinds: ['regular'] })).toBe('bc');
    expect(found({ bodies: ['CAJP'] })).toBe('c');
    expect(found({ statuses: ['draft', 'preparation'] })).toBe('bd');
  });
});

describe('the order of the list', () => {
  it('is by number within a body, not by its figures as words', () => {
    expect(sorted('session')).toBe('dbac');
  });

  it('is by the alphabet of the language for themes, those without first', () => {
    expect(sorted('theme')).toBe('cbad');
  });

  it('is by the work done for the status, and by the last change', () => {
    expect(sorted('status')).toBe('dbac');
    expect(sorted('changed', 'descending').slice(0, 2)).toBe('ba');
  });

  it('has the latest first among equals, in either direction', () => {
    expect(sorted('kind')).toBe('cbad');
    expect(sorted('kind', 'descending')).toBe('adcb');
  });

  it('turns when its head is pressed again, and begins with the newest for dates', () => {
    const view = sessionsView();
    const sorting = () => view.getState().sorting;
    view.getState().sortBy('theme');
    expect(sorting()).toEqual({ column: 'theme', direction: 'ascending' });
    view.getState().sortBy('theme');
    expect(sorting()).toEqual({ column: 'theme', direction: 'descending' });
    view.getState().sortBy('changed');
    expect(sorting()).toEqual({ column: 'changed', direction: 'descending' });
  });
});

it('the filters offer the bodies and years that there are, the latest year first', () => {
  const { bodies, years } = filterChoices(sessions, 'es');
  expect(years).toEqual(['2007', '2006']);
  expect(bodies.map(({ id }) => id)).toEqual(['CAJP', 'CP']);
});

it('keys lead from row to row and never out of the list', () => {
  expect(placeAfterKey('ArrowDown', 4, 5, 3)).toBe(4);
  expect(placeAfterKey('ArrowUp', 0, 5, 3)).toBe(0);
  expect(placeAfterKey('PageDown', 0, 5, 3)).toBe(3);
  expect(placeAfterKey('PageUp', 1, 5, 3)).toBe(0);
  expect([placeAfterKey('Home', 3, 5, 3), placeAfterKey('End', 0, 5, 3)]).toEqual([0, 4]);
  expect(placeAfterKey('a', 3, 5, 3)).toBeUndefined();
});
