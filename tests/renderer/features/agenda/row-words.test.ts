import { describe, expect, it } from 'vitest';
import { rowTitle } from '#renderer/features/agenda/row-words.ts';
import type { ReferenceTarget } from '#shared/domain/inline.ts';
import type { Text } from '#shared/domain/text.ts';
import { agendaItem, bareSession } from '#tests/support/session-builders.ts';

/** A text that cites something between parentheses. */
function citing(words: string, target: ReferenceTarget): Text {
  return {
    es: [
      { kind: 'text', text: `${words} (` },
      { kind: 'reference', target },
      { kind: 'text', text: ')' },
    ],
  };
}

describe('the row of an item', () => {
  const [{ body }] = bareSession().bodies;
  const label = citing('Aprobación del orden del día', { kind: 'paper', paper: 'orderOfBusiness' });
  const approval = agendaItem('approval', { kind: 'orderOfBusiness', label });

  it('is called as it prints, with the symbol that it cites', () => {
    const symbols = { orderOfBusiness: 'CP/OD-1740/10' };
    const session = bareSession({ agenda: [approval], bodies: [{ body, symbols }] });
    expect(rowTitle(session, approval)).toBe('Aprobación del orden del día (CP/OD-1740/10)');
  });

  it('shows where a symbol is still to come', () => {
    const session = bareSession({ agenda: [approval] });
    expect(rowTitle(session, approval)).toBe('Aprobación del orden del día (…)');
  });

  it('says what a subject cites', () => {
    const subject = citing('Presentación', { kind: 'item', id: 'approval' });
    const item = agendaItem('next', { subject });
    const session = bareSession({ agenda: [approval, item] });
    expect(rowTitle(session, item)).toBe('Presentación (1)');
  });
});
