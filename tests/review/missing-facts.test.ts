import { describe, expect, it } from 'vitest';
import type { Session } from '#shared/domain/session.ts';
import { plainText } from '#shared/domain/text.ts';
import { compose } from '#shared/report/compose.ts';
import { missingFacts } from '#shared/review/missing-facts.ts';
import { regularSession, sampleSession } from '#tests/support/sample-session.ts';
import { agendaItem, bareSession } from '#tests/support/session-builders.ts';

function missing(
  session: Session,
  kind: 'report' | 'orderOfBusiness',
  language = session.language,
) {
  return missingFacts(session, kind, compose(session, kind, language));
}

const named = { number: 1592, theme: plainText('es', 'Migración') };

describe('a paper lacks', () => {
  it('of a session of which nothing is known: symbol, number, theme and items, in the order in which they print', () => {
    const facts = missing(bareSession(), 'report');
    expect(facts.map(({ kind }) => kind)).toEqual(['symbol', 'number', 'theme', 'agenda']);
  });

  it('nothing where all is there', () => {
    expect(missing(sampleSession(), 'orderOfBusiness')).toEqual([]);
  });

  it('items without words, by their numbers, and the field where the first is written', () => {
    const session = bareSession({
      ...named,
      agenda: [agendaItem('a'), agendaItem('b', { label: {} }), agendaItem('c', { label: {} })],
    });
    expect(missing(session, 'orderOfBusiness')).toContainEqual({
      kind: 'emptyItems',
      numbers: ['2', '3'],
      at: { record: 'b', part: 'label' },
    });
  });

  it('outcomes in a report that is told item by item, and in no other', () => {
    const agenda = [agendaItem('a')];
    const told = bareSession({ ...named, agenda, reportForm: 'itemByItem' });
    expect(missing(told, 'report')).toContainEqual({
      kind: 'outcomes',
      numbers: ['1'],
      at: { record: 'a', part: 'outcome' },
    });
    const kinds = missing(bareSession({ ...named, agenda }), 'report').map(({ kind }) => kind);
    expect(kinds).not.toContain('outcomes');
  });

  it('texts that its language lacks, counted', () => {
    const facts = missing(regularSession(), 'report', 'fr');
    expect(facts).toContainEqual(expect.objectContaining({ kind: 'translations', count: 30 }));
  });

  it('a theme that a text cites, of whatever kind the session is', () => {
    const { theme, ...session } = sampleSession();
    expect(theme).toBeDefined();
    const facts = missing({ ...session, kind: 'regular', theme: {} }, 'report');
    expect(facts.map(({ kind }) => kind)).toContain('theme');
  });

  it('nothing but regard to paragraphs written by hand whose facts have moved on', () => {
    const { id } = sampleSession().agreements[0] ?? { id: '' };
    const session: Session = {
      ...sampleSession(),
      overrides: {
        [`report/es/${id}.entry`]: {
          text: [{ kind: 'text', text: 'A mano;' }],
          composedThen: 'Otra cosa',
        },
      },
    };
    expect(missing(session, 'report')).toContainEqual({
      kind: 'stale',
      count: 1,
      paragraph: `${id}.entry`,
      at: { record: id, part: 'text' },
    });
  });
});
