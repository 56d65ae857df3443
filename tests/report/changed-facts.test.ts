import { describe, expect, it } from 'vitest';
import type { Session } from '#shared/domain/session.ts';
import { plainText } from '#shared/domain/text.ts';
import { compose } from '#shared/report/compose.ts';
import { sampleSession } from '#tests/support/sample-session.ts';
import { composedReport, linesByKey } from './reference-report.ts';

/** Keys of the paragraphs that a change of the session changes, adds or removes in its report. */
function changedBy(change: (session: Session) => Session): readonly string[] {
  const before = composedReport();
  const after = linesByKey(compose(change(sampleSession()), 'report', 'es'));
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys.filter((key) => before.get(key) !== after.get(key));
}

/** The session with one of its agenda items changed. */
function withItem(id: string, change: (item: Session['agenda'][number]) => object) {
  return (session: Session): Session => ({
    ...session,
    agenda: session.agenda.map((item) => (item.id === id ? { ...item, ...change(item) } : item)),
  });
}

function withSpeaker(change: Partial<Session['agenda'][number]['speakers'][number]>) {
  return withItem('p03', (item) => ({
    speakers: item.speakers.map((speaker) => ({ ...speaker, ...change })),
  }));
}

function withDocument(id: string, symbol: string) {
  return (session: Session): Session => ({
    ...session,
    documents: session.documents.map((document) =>
      document.id === id ? { ...document, symbol } : document,
    ),
  });
}

describe('a changed fact changes just the paragraphs that state it', () => {
  const cases: readonly (readonly [string, (session: Session) => Session, readonly string[]])[] = [
    ['the date', (s) => ({ ...s, date: '2007-05-03' }), ['session.opening']],
    ['the requester', (s) => ({ ...s, requesters: [{ iso3: 'BRA' }] }), ['session.opening']],
    [
      'the kind of session',
      (s) => ({ ...s, kind: 'extraordinary' }),
      ['session.opening', 'session.mandate'],
    ],
    [
      'the theme',
      (s) => ({ ...s, theme: plainText('es', 'La democracia') }),
      ['session.opening', 'a1.entry'],
    ],
    [
      "the mandate's symbol",
      (s) => ({
        ...s,
        mandate: s.mandate && { ...s.mandate, symbol: 'AG/RES. 2249 (XXXVI-O/06)' },
      }),
      ['session.mandate', 'a1.entry', 'a3.entry'],
    ],
    [
      "the mandate's purpose",
      (s) => ({ ...s, mandate: s.mandate && { ...s.mandate, purpose: plainText('es', 'x') } }),
      ['session.mandate'],
    ],
    [
      "a speaker's honorific",
      withSpeaker({ honorific: { title: 'ambassador', gender: 'masculine' } }),
      ['p03.line'],
    ],
    ["a speaker's name", withSpeaker({ name: 'Ana Pérez' }), ['p03.line']],
    ["a speaker's position", withSpeaker({ position: plainText('es', 'Ministra') }), ['p03.line']],
    [
      "an item's place",
      (s) => {
        const [first, second, third, ...rest] = s.agenda;
        if (!first || !second || !third) throw new Error('the sample has eleven items');
        return { ...s, agenda: [first, third, second, ...rest] };
      },
      ['p02.line', 'p03.line'],
    ],
    [
      'the symbol of the order of business',
      (s) => ({
        ...s,
        bodies: [
          {
            ...s.bodies[0],
            symbols: { ...s.bodies[0].symbols, orderOfBusiness: 'CP/OD-1592/07 rev.2' },
          },
        ],
      }),
      ['session.programmeLead'],
    ],
    [
      'the symbol of the minutes',
      (s) => ({
        ...s,
        bodies: [
          { ...s.bodies[0], symbols: { ...s.bodies[0].symbols, minutes: 'CP/ACTA 1593/07' } },
        ],
      }),
      ['n-acta.note'],
    ],
    ['the symbol of the resolution', withDocument('d1', 'AG/RES. 1 (I-O/71)'), ['d1.entry']],
    ['the symbol of the first note', withDocument('d2', 'CP/INF. 5489/07'), ['d2.entry']],
    ['the symbol of the second note', withDocument('d3', 'CP/doc. 4208/07'), ['d3.entry']],
    [
      "an agreement's order",
      (s) => {
        const [first, second, third] = s.agreements;
        if (!first || !second || !third) throw new Error('the sample has three agreements');
        return { ...s, agreements: [first, third, second] };
      },
      ['a2.entry', 'a3.entry'],
    ],
  ];

  it.each(cases)('%s', (_, change, changed) => {
    expect(changedBy(change)).toEqual(changed);
  });

  it('moves the conjunction of the agreements with their order', () => {
    const session = sampleSession();
    const [first, second, third] = session.agreements;
    if (!first || !second || !third) throw new Error('the sample has three agreements');
    const lines = linesByKey(
      compose({ ...session, agreements: [third, second, first] }, 'report', 'es'),
    );
    expect(lines.get('a3.entry')).toMatch(/AG\/RES\. 2248 \(XXXVI-O\/06\);$/);
    expect(lines.get('a2.entry')).toMatch(/a los fines pertinentes; y$/);
    expect(lines.get('a1.entry')).toMatch(/AG\/RES\. 2248 \(XXXVI-O\/06\)\.$/);
  });
});
