import { describe, expect, test } from 'vitest';
import { paperSymbolFacts } from '#shared/symbols/paper-symbols.ts';
import { readPaperSymbol } from '#shared/symbols/read-paper-symbol.ts';
import { regularSession, sampleSession } from '#tests/support/sample-session.ts';

const minutes = { organ: 'CP', class: 'ACTA', number: 1592, year: 2007 } as const;

describe('a symbol as it is typed', () => {
  test('that agrees with the session has nothing to be said about it', () => {
    expect(readPaperSymbol(' CP/ACTA 1592/07 ', minutes)).toEqual({
      kind: 'known',
      disagreements: [],
    });
  });

  test('in another spelling is offered its usual form', () => {
    expect(readPaperSymbol('CP/acta.1592/07', minutes)).toEqual({
      kind: 'known',
      normal: 'CP/ACTA 1592/07',
      disagreements: [],
    });
  });

  test('that names another paper says in what', () => {
    expect(readPaperSymbol('CP/CAJP/SA. 1593/08', minutes)).toMatchObject({
      disagreements: [
        { about: 'organ', found: 'CP/CAJP', expected: 'CP' },
        { about: 'class', found: 'SA', expected: 'ACTA' },
        { about: 'number', found: '1593', expected: '1592' },
        { about: 'year', found: '08', expected: '07' },
      ],
    });
  });

  test('is compared only with what is known, a revision with its paper', () => {
    expect(readPaperSymbol('CP/ACTA 1/99', { organ: 'CP' })).toMatchObject({ disagreements: [] });
    expect(readPaperSymbol('CP/ACTA 1592/07 corr. 1', minutes)).toMatchObject({
      disagreements: [],
    });
    expect(readPaperSymbol('AG/RES. 2248 (XXXVI-O/06)', { organ: 'AG' })).toEqual({
      kind: 'known',
      disagreements: [],
    });
  });

  test('that is none is kept as it is, and an empty field says nothing', () => {
    expect(readPaperSymbol('acta 12', minutes)).toEqual({ kind: 'unknown' });
    expect(readPaperSymbol('  ', minutes)).toEqual({ kind: 'unwritten' });
  });
});

describe('the symbol that a paper will have', () => {
  test('follows from body, number and year', () => {
    const session = sampleSession();
    expect(paperSymbolFacts(session, 0, 'orderOfBusiness').proposal).toBe('CP/OD-1592/07');
    expect(paperSymbolFacts(session, 0, 'minutes').proposal).toBe('CP/ACTA 1592/07');
    const { number, ...unnumbered } = session;
    expect(number).toBe(1592);
    expect(paperSymbolFacts(unnumbered, 0, 'minutes').proposal).toBeUndefined();
  });

  test('of a report by programme is not known, that of a summary is', () => {
    expect(paperSymbolFacts(sampleSession(), 0, 'report')).toEqual({
      expected: { organ: 'CP', year: 2007 },
    });
    expect(paperSymbolFacts(regularSession(), 0, 'report').proposal).toBe('CP/SA. 1678/09');
  });

  test('of the second body of a joint meeting waits for the number that this body gives', () => {
    const session = sampleSession();
    const [first] = session.bodies;
    const second = { body: { ...first.body, id: 'CAJP', symbol: 'CP/CAJP' }, symbols: {} };
    const joint = { ...session, bodies: [first, second] as const };
    expect(paperSymbolFacts(joint, 1, 'minutes').proposal).toBeUndefined();
    const numbered = {
      ...joint,
      bodies: [first, { ...second, symbols: { orderOfBusiness: 'CP/CAJP/OD-44/07' } }] as const,
    };
    expect(paperSymbolFacts(numbered, 1, 'minutes').proposal).toBe('CP/CAJP/ACTA 44/07');
  });
});
