import { expect, it } from 'vitest';
import type { Inline } from '#shared/domain/inline.ts';
import { printedWords } from '#shared/report/printed-words.ts';
import { agendaItem, bareSession } from '#tests/support/session-builders.ts';

const session = bareSession({
  theme: { es: [{ kind: 'text', text: 'Hambre', marks: ['bold'] }] },
  agenda: [agendaItem('one'), agendaItem('two')],
  documents: [
    {
      id: 'd',
      symbol: 'CP/INF. 5488/07',
      title: {},
      kind: 'other',
      languages: [],
      attachments: [],
      form: 'symbol title',
    },
  ],
});

const said = (...inlines: readonly Inline[]) => printedWords(session, { es: inlines });

it('a reference reads as what it cites: a symbol, a number, the theme', () => {
  expect(
    said(
      { kind: 'text', text: 'Nota ' },
      { kind: 'reference', target: { kind: 'document', id: 'd' } },
    ),
  ).toBe('Nota CP/INF.\u00a05488/07');
  expect(said({ kind: 'reference', target: { kind: 'item', id: 'two' } })).toBe('2');
  expect(said({ kind: 'reference', target: { kind: 'theme' } })).toBe('Hambre');
});

it('what is cited and not known yet reads as dots, a note mark as nothing', () => {
  expect(
    said({ kind: 'reference', target: { kind: 'mandate' } }, { kind: 'note', note: 'n' }),
  ).toBe('…');
});

it('a text that the language lacks reads in its original', () => {
  expect(printedWords(session, session.theme, 'fr')).toBe('Hambre');
  expect(printedWords(session, undefined, 'fr')).toBe('');
});
