import { describe, expect, it } from 'vitest';
import type { Inline } from '#shared/domain/inline.ts';
import type { Session } from '#shared/domain/session.ts';
import { plainText } from '#shared/domain/text.ts';
import { compose } from '#shared/report/compose.ts';
import { plainTextLines } from '#shared/report/plain-text.ts';
import { linesOf, paragraphsOf } from '#tests/support/paper-lines.ts';
import { sampleSession } from '#tests/support/sample-session.ts';
import { agendaItem, bareSession } from '#tests/support/session-builders.ts';

function note(id: string): Inline {
  return { kind: 'note', note: id };
}

describe('a text that the language lacks', () => {
  it('prints its original, in runs that say which language they are in', () => {
    const [opening] = paragraphsOf(compose(sampleSession(), 'report', 'en'));
    const languages = opening?.runs.map((run) => (run.kind === 'text' ? run.language : ''));
    expect(languages).toEqual(['en', 'es', 'en']);
  });

  it('is listed once, by the field where it can be written', () => {
    const { missing } = compose(sampleSession(), 'report', 'en');
    const themes = missing.filter(({ source }) => source.part === 'theme');
    expect(themes).toEqual([{ source: { record: 'session', part: 'theme' }, printed: 'es' }]);
    expect(compose(sampleSession(), 'report', 'es').missing).toEqual([]);
  });

  it('begins an agreement with the verb of the language it goes on in', () => {
    const lines = linesOf(sampleSession(), 'report', 'en');
    expect(lines.find((line) => line.startsWith('· Transmitir el Acta'))).toBeDefined();
    const translated = {
      ...sampleSession(),
      agreements: sampleSession().agreements.map((agreement) => ({
        ...agreement,
        text: { ...agreement.text, ...plainText('en', 'of the presentations') },
      })),
    };
    const english = linesOf(translated, 'report', 'en');
    expect(english).toContain('· To take note of the presentations;');
  });
});

describe('references', () => {
  it('print number, symbol and theme of their targets as they are now', () => {
    const session: Session = {
      ...sampleSession(),
      agreements: [],
      freeParagraphs: [
        {
          id: 'f1',
          paper: 'report',
          after: 'session.opening',
          text: {
            es: [
              { kind: 'reference', target: { kind: 'item', id: 'p09' } },
              { kind: 'text', text: '; ' },
              { kind: 'reference', target: { kind: 'document', id: 'd3' } },
              { kind: 'text', text: '; ' },
              { kind: 'reference', target: { kind: 'paper', paper: 'minutes' } },
              { kind: 'text', text: '; ' },
              { kind: 'reference', target: { kind: 'mandate' } },
            ],
          },
        },
      ],
    };
    expect(linesOf(session)[1]).toBe(
      '9; CP/doc. 4207/07; CP/ACTA 1592/07; AG/RES. 2248 (XXXVI-O/06)',
    );
  });

  it('print an ellipsis for a symbol that is not known yet', () => {
    const label: Inline[] = [{ kind: 'reference', target: { kind: 'paper', paper: 'report' } }];
    expect(linesOf(bareSession({ agenda: [agendaItem('x', { label: { es: label } })] }))[2]).toBe(
      '– …',
    );
  });

  it('do not go round in circles when the theme cites itself', () => {
    const theme = { es: [{ kind: 'reference', target: { kind: 'theme' } } as const] };
    expect(linesOf(bareSession({ theme }))[0]).toContain('“…”');
  });
});

describe('notes', () => {
  const twoNotes = bareSession({
    agenda: [
      agendaItem('x', { label: { es: [{ kind: 'text', text: 'Uno' }, note('n2')] } }),
      agendaItem('y', { label: { es: [{ kind: 'text', text: 'Dos' }, note('n1')] } }),
    ],
    notes: [
      { kind: 'text', id: 'n1', text: plainText('es', 'Primera') },
      { kind: 'text', id: 'n2', text: plainText('es', 'Segunda') },
    ],
  });

  it('are numbered in the order of their marks, not of the list', () => {
    expect(plainTextLines(compose(twoNotes, 'report', 'es')).slice(-4)).toEqual([
      '1. Uno[1].',
      '2. Dos[2].',
      '1. Segunda',
      '2. Primera',
    ]);
  });

  it('go with the paragraph that holds their mark when it is left out', () => {
    const session: Session = {
      ...twoNotes,
      leftOut: [{ paper: 'report', paragraph: 'x.line' }],
    };
    const { notes } = compose(session, 'report', 'es');
    expect(notes.map(({ note: id, number }) => [id, number])).toEqual([['n1', 1]]);
  });

  it('leave the pointer to the minutes out of the order of business', () => {
    expect(compose(sampleSession(), 'report', 'es').notes).toHaveLength(1);
    expect(compose(sampleSession(), 'orderOfBusiness', 'es').notes).toEqual([]);
  });
});

describe('plain text', () => {
  it('keeps a paragraph in one line whatever was typed in it', () => {
    const label: Inline[] = [
      { kind: 'text', text: 'Uno\ndos' },
      { kind: 'break' },
      { kind: 'text', text: 'tres' },
    ];
    const session = bareSession({ agenda: [agendaItem('x', { label: { es: label } })] });
    expect(linesOf(session).at(-1)).toBe('– Uno dos tres.');
  });

  it.each(['\r', '\u0085', '\u2028'])(
    'takes %j for no part of a line, in the header neither',
    (end) => {
      const session = sampleSession();
      const [{ body, symbols }] = session.bodies;
      const typed: Session = {
        ...session,
        bodies: [{ body, symbols: { ...symbols, report: `CP/SA.1${end}CP/SA.2` } }],
        theme: plainText('es', `Uno${end}dos`),
      };
      const lines = plainTextLines(compose(typed, 'report', 'es'));
      expect(lines.filter((line) => line.includes(end))).toEqual([]);
      expect(lines).toEqual(expect.arrayContaining(['CP/SA.1', 'CP/SA.2']));
    },
  );

  it('opens with the draft mark while the session is a draft', () => {
    const first = (status: Session['status']) =>
      plainTextLines(compose(bareSession({ status }), 'report', 'es'))[0];
    expect(first('draft')).not.toBe(first('approved'));
    expect(compose(bareSession({ status: 'circulated' }), 'report', 'es').scalars.draft).toBe('');
  });
});
