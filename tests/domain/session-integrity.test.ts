import { describe, expect, it } from 'vitest';
import type { Inline } from '#shared/domain/inline.ts';
import { integrityProblems } from '#shared/domain/session-integrity.ts';
import { plainText } from '#shared/domain/text.ts';
import { regularSession, sampleSession } from '#tests/support/sample-session.ts';
import { agendaItem, bareSession } from '#tests/support/session-builders.ts';

function citing(...inlines: Inline[]) {
  return bareSession({ agenda: [agendaItem('x', { label: { es: inlines } })] });
}

describe('the integrity of a session', () => {
  it('finds nothing wrong with the bundled sessions', () => {
    expect(integrityProblems(sampleSession())).toEqual([]);
    expect(integrityProblems(regularSession())).toEqual([]);
  });

  it.each([
    [
      'two records with one id',
      bareSession({ agenda: [agendaItem('x'), agendaItem('x')] }),
      { kind: 'duplicateId', id: 'x' },
    ],
    [
      'a reference to a document that is not in the register',
      citing({ kind: 'reference', target: { kind: 'document', id: 'd9' } }),
      { kind: 'missingDocument', id: 'd9', citedBy: 'x' },
    ],
    [
      'an item that lists a document that is not in the register',
      bareSession({ agenda: [agendaItem('x', { documents: ['d9'] })] }),
      { kind: 'missingDocument', id: 'd9', citedBy: 'x' },
    ],
    [
      'a reference to an item that is not in the agenda',
      citing({ kind: 'reference', target: { kind: 'item', id: 'y' } }),
      { kind: 'missingItem', id: 'y', citedBy: 'x' },
    ],
    [
      'a reference to a theme that the session lacks',
      citing({ kind: 'reference', target: { kind: 'theme' } }),
      { kind: 'missingTheme', citedBy: 'x' },
    ],
    [
      'a reference to a mandate that the session lacks',
      citing({ kind: 'reference', target: { kind: 'mandate' } }),
      { kind: 'missingMandate', citedBy: 'x' },
    ],
    [
      'an anchor without its note',
      citing({ kind: 'note', note: 'n1' }),
      { kind: 'missingNote', id: 'n1', citedBy: 'x' },
    ],
    [
      'a note without an anchor',
      bareSession({ notes: [{ kind: 'text', id: 'n1', text: plainText('es', 'Nota') }] }),
      { kind: 'noteWithoutAnchor', id: 'n1' },
    ],
    [
      'a note with two anchors',
      {
        ...citing({ kind: 'note', note: 'n1' }, { kind: 'note', note: 'n1' }),
        notes: [{ kind: 'minutes' as const, id: 'n1' }],
      },
      { kind: 'noteAnchoredTwice', id: 'n1' },
    ],
    [
      'an item below the third level',
      bareSession({
        agenda: [
          agendaItem('a', {
            children: [
              agendaItem('b', { children: [agendaItem('c', { children: [agendaItem('d')] })] }),
            ],
          }),
        ],
      }),
      { kind: 'tooDeep', id: 'd' },
    ],
  ])('names %s', (_, session, problem) => {
    expect(integrityProblems(session)).toEqual([problem]);
  });
});
