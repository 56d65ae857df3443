import { describe, expect, test } from 'vitest';
import { parseSymbol } from '#shared/symbols/parse-symbol.ts';
import { printSymbol } from '#shared/symbols/print-symbol.ts';
import { symbolFields } from '#shared/symbols/symbol-fields.ts';
import { notSymbols, publishedSymbols } from './published-symbols.ts';

function fieldsOf(text: string) {
  const symbol = parseSymbol(text);
  return symbol && symbolFields(symbol);
}

describe('every published symbol', () => {
  test.each(publishedSymbols)('$raw has its published fields', ({ raw, parsed }) => {
    expect(fieldsOf(raw)).toStrictEqual(parsed);
  });

  test.each(publishedSymbols)('$raw is printed as it was', ({ raw }) => {
    const symbol = parseSymbol(raw);
    expect(symbol && printSymbol(symbol)).toBe(raw);
  });
});

test.each(notSymbols)('%s is not a symbol', (text) => {
  expect(parseSymbol(text)).toBeUndefined();
});

describe('symbols that no list knows', () => {
  test('a new working group of a committee takes a hyphen', () => {
    expect(fieldsOf('CP/CSH/GT/XYZ-12/09 add. 2')).toStrictEqual({
      kind: 'numbered',
      organ: 'CP/CSH/GT/XYZ',
      cls: null,
      sep: '-',
      num: 12,
      yy: '09',
      add: 2,
    });
  });

  test('a word with a point before the number is a class', () => {
    expect(fieldsOf('CP/BOL. 3/07')).toMatchObject({ organ: 'CP', cls: 'BOL', sep: '. ', num: 3 });
    expect(fieldsOf('CIDI/CIRC.7/11')).toMatchObject({ organ: 'CIDI', cls: 'CIRC' });
  });

  test('an organ may carry the number of its session or meeting', () => {
    expect(fieldsOf('REMJA-VIII/doc.4/10')).toMatchObject({ organ: 'REMJA-VIII', cls: 'DOC' });
    expect(fieldsOf('REMJA-VIII-4/10')).toMatchObject({ organ: 'REMJA-VIII', cls: null });
    expect(fieldsOf('COSEGRE.III/INF.4/10')).toMatchObject({ organ: 'COSEGRE.III', cls: 'INF' });
    expect(fieldsOf('RC.24/RES. 1/01')).toMatchObject({ organ: 'RC.24', cls: 'RES', num: 1 });
  });

  test('a resolution may be of any organ', () => {
    expect(fieldsOf('CEPCIDI/RES. 150 (CXLIX-O/08)')).toMatchObject({
      kind: 'resolution',
      organ: 'CEPCIDI',
      session_roman: 'CXLIX',
    });
  });

  test('a declaration may be numbered by year', () => {
    expect(fieldsOf('CICTE/DEC. 1/04 rev. 3')).toStrictEqual({
      kind: 'numbered',
      organ: 'CICTE',
      cls: 'DEC',
      sep: '. ',
      num: 1,
      yy: '04',
      rev: 3,
    });
  });

  test('a series may have several parts', () => {
    expect(fieldsOf('OEA/Ser.L/V/II.116')).toMatchObject({ series: 'L', rest: 'V/II.116' });
    expect(fieldsOf('OAS/Ser.Q/VI.38')).toMatchObject({ series: 'Q', rest: 'VI.38' });
    expect(fieldsOf('OEA/Ser.A/41')).toMatchObject({ series: 'A', rest: '41' });
    expect(fieldsOf('OEA/Ser.D/INT.2')).toMatchObject({ series: 'D', rest: 'INT.2' });
  });
});

describe('spelling', () => {
  test('capitals do not matter, and organ and class come out in capitals', () => {
    expect(fieldsOf('ag/CP/acta 364/09')).toMatchObject({ organ: 'AG/CP', cls: 'ACTA' });
    expect(fieldsOf('ag/res. 2 (xxxvii-e/09)')).toMatchObject({
      organ: 'AG',
      session_roman: 'XXXVII',
      session_kind: 'E',
    });
  });

  test('a sub-organ joined by a point keeps its capitals', () => {
    expect(fieldsOf('AG/CP/Sub.AAP-330/03')).toMatchObject({ organ: 'AG/CP/Sub.AAP' });
    expect(fieldsOf('AG/CP/SUB.TP-155/09')).toMatchObject({ organ: 'AG/CP/SUB.TP' });
    expect(fieldsOf('ag/cp/sub.tp-155/09')).toMatchObject({ organ: 'AG/CP/SUB.TP' });
  });

  test('modifiers come in any order, with or without comma, spaces and points', () => {
    for (const text of [
      'CP/doc.1112/80 rev. 4 corr. 1',
      'CP/doc.1112/80, corr.1, rev 4',
      'CP/doc.1112/80rev.4  Corr. 1',
    ]) {
      expect(fieldsOf(text)).toMatchObject({ num: 1112, yy: '80', rev: 4, corr: 1 });
    }
  });

  test('hyphens of typesetters and other spaces count as plain ones', () => {
    expect(fieldsOf('CP/OD\u20101592/07\u00a0rev.\u00a01')).toMatchObject({ sep: '-', rev: 1 });
    expect(fieldsOf('CP/INF.\u00a0\u00a05488/07')).toMatchObject({ sep: '. ' });
  });

  test('a zero in the place of the letter O is that letter', () => {
    expect(fieldsOf('AG/RES. 85 (II-0/72)')).toMatchObject({ session_kind: 'O' });
    expect(fieldsOf('AG/RES. 85 (0/72)')).toMatchObject({ session_kind: 'O', session_roman: null });
    expect(fieldsOf('OEA/Ser.P/XXX-0.2')).toMatchObject({ rest: 'XXX-O.2' });
  });

  test('white space around a symbol does not count', () => {
    expect(parseSymbol('  CP/ACTA 1592/07\n')?.printed).toBe('CP/ACTA 1592/07');
  });

  test('a note mark pasted with the symbol is left out', () => {
    expect(parseSymbol('CP/ACTA 1433/041/')).toMatchObject({
      year: '04',
      printed: 'CP/ACTA 1433/04',
    });
  });
});

describe('what a field does not accept', () => {
  test.each([
    '',
    'CP',
    'CP/',
    'CP/doc.',
    'CP/doc.4207/07 y más',
    'CP/doc.4207/07.',
    'CP/doc.4207/07 rev. 1 rev. 2',
    'CP/ACTA 1267/01 et 1269/01',
    'CP/ACTA 1657/0815 julio 2008',
    'CP/doc.12345678/07',
    'CP-12/05',
    'AG/RES. 12 (1/2)',
    'AG/RES. 12 (XXX-A/00)',
    'OEA/Ser.',
    'OEA/Ser.GP',
  ])('%s', (text) => {
    expect(parseSymbol(text)).toBeUndefined();
  });

  test('a document of another organ than Council or Assembly must have year or modifier', () => {
    expect(parseSymbol('CP/doc.4218')).toBeDefined();
    expect(parseSymbol('CIDI/doc.38 rev. 1')).toBeDefined();
    expect(parseSymbol('CIDI/doc.38')).toBeUndefined();
  });
});
