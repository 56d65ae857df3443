import { describe, expect, it } from 'vitest';
import { brokenCitations, citationsOf } from '#shared/domain/citations.ts';
import type { Inline } from '#shared/domain/inline.ts';
import { agendaItem, bareSession } from '#tests/support/session-builders.ts';

function citing(target: Extract<Inline, { kind: 'reference' }>['target']): readonly Inline[] {
  return [{ kind: 'reference', target }];
}

const session = bareSession({
  agenda: [
    agendaItem('a', { documents: ['d1'], children: [agendaItem('a1')] }),
    agendaItem('b', {
      continues: 'a1',
      label: { en: citing({ kind: 'document', id: 'd1' }) },
      outcome: {
        kind: 'adoptedAsAmended',
        by: [],
        reservations: [],
        amendments: [{ kind: 'withdrawn', item: 'a', by: [] }],
      },
    }),
  ],
  agreements: [
    {
      id: 'g1',
      verb: 'other',
      text: { es: citing({ kind: 'paper', paper: 'minutes' }) },
      addressees: [],
      item: 'a',
      followUp: { status: 'none' },
    },
  ],
  theme: {},
  overrides: {
    'report/es/a.line': { text: citing({ kind: 'theme' }), composedThen: '' },
  },
});

describe('the places that cite', () => {
  it('a document are items that list it and texts', () => {
    expect(citationsOf(session, { kind: 'document', id: 'd1' })).toEqual([
      { kind: 'documentsOfItem', record: 'a' },
      { kind: 'text', record: 'b', language: 'en' },
    ]);
  });

  it('an item are amendments, agreements and items that continue it', () => {
    expect(citationsOf(session, { kind: 'item', id: 'a' })).toEqual([
      { kind: 'amendment', record: 'b' },
      { kind: 'itemOfAgreement', record: 'g1' },
    ]);
    expect(citationsOf(session, { kind: 'item', id: 'a1' })).toEqual([
      { kind: 'continues', record: 'b' },
    ]);
  });

  it('the theme may be overrides', () => {
    expect(citationsOf(session, { kind: 'theme' })).toEqual([
      { kind: 'override', key: 'report/es/a.line' },
    ]);
  });

  it('one paper are not those of another', () => {
    expect(citationsOf(session, { kind: 'paper', paper: 'minutes' })).toHaveLength(1);
    expect(citationsOf(session, { kind: 'paper', paper: 'report' })).toEqual([]);
  });
});

describe('the citations that a removal would break', () => {
  it('are those of everything that goes, from all that stays', () => {
    expect(brokenCitations(session, { ...session, agenda: session.agenda.slice(1) })).toEqual([
      { target: { kind: 'item', id: 'a' }, place: { kind: 'amendment', record: 'b' } },
      { target: { kind: 'item', id: 'a1' }, place: { kind: 'continues', record: 'b' } },
      { target: { kind: 'item', id: 'a' }, place: { kind: 'itemOfAgreement', record: 'g1' } },
    ]);
  });

  it('are none when all that cites goes too', () => {
    expect(brokenCitations(session, { ...session, agenda: [], agreements: [] })).toEqual([]);
  });
});
