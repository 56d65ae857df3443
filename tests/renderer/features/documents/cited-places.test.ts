import { expect, it } from 'vitest';
import { citedPlaces } from '#renderer/features/documents/cited-places.ts';
import type { Session } from '#shared/domain/session.ts';
import { agendaItem, bareSession } from '#tests/support/session-builders.ts';

const reference = { kind: 'reference', target: { kind: 'document', id: 'd1' } } as const;

function citing(): Session {
  return bareSession({
    documents: [
      {
        id: 'd1',
        title: {},
        kind: 'other',
        languages: [],
        form: 'symbol title',
        attachments: [],
      },
    ],
    agenda: [
      agendaItem('p1'),
      agendaItem('p2', {
        documents: ['d1'],
        topics: [{ id: 't1', text: { es: [reference], en: [reference] } }],
      }),
      agendaItem('p3', { numbering: 'none', subject: { es: [reference] } }),
    ],
    overrides: {
      'report/fr/p1.line': { text: [reference], composedThen: '' },
    },
  });
}

it('each row that cites a document is named once, by its number, and leads to its field', () => {
  expect(citedPlaces(citing(), 'd1')).toMatchObject([
    {
      name: { kind: 'item', label: '2' },
      place: { section: 'agenda', row: 'p2' },
      at: { record: 'p2', part: 'documents' },
    },
    { name: { kind: 'unnumberedItem' }, place: { section: 'agenda', row: 'p3' } },
    {
      name: { kind: 'text' },
      place: { section: 'texts', row: 'p1.line' },
      shown: { paper: 'report', language: 'fr' },
    },
  ]);
});

it('a document that nothing cites has no places', () => {
  expect(citedPlaces({ ...citing(), agenda: [], overrides: {} }, 'd1')).toEqual([]);
});
