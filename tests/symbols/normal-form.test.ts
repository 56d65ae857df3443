import { describe, expect, test } from 'vitest';
import { normalSymbol } from '#shared/symbols/normal-form.ts';
import { parseSymbol } from '#shared/symbols/parse-symbol.ts';
import { proposeSymbol } from '#shared/symbols/propose-symbol.ts';
import type { SymbolSpelling } from '#shared/symbols/symbol-spelling.ts';
import { publishedSymbols } from './published-symbols.ts';

function normal(text: string, options?: SymbolSpelling) {
  const symbol = parseSymbol(text);
  return symbol && normalSymbol(symbol, options);
}

describe('each class has its usual spelling', () => {
  test.each([
    ['CP/OD.1588/07', 'CP/OD-1588/07'],
    ['CP/Doc. 4207/07', 'CP/doc.4207/07'],
    ['CP/INF.5488/07', 'CP/INF. 5488/07'],
    ['CP/ACTA.1592/07', 'CP/ACTA 1592/07'],
    ['CP/SA.1433/04', 'CP/SA. 1433/04'],
    ['CP/CSH/SA.108/06', 'CP/CSH/SA-108/06'],
    ['CP/CAJP 2492/07', 'CP/CAJP-2492/07'],
    ['CP/BOL. 3/07', 'CP/BOL.3/07'],
    ['CICTE/DEC 1/04 rev.3', 'CICTE/DEC. 1/04 rev. 3'],
    ['CP/RES 953 (1700/09)', 'CP/RES. 953 (1700/09)'],
    ['AG/RES.1. (XXVI-E/99)', 'AG/RES. 1 (XXVI-E/99)'],
    ['OAS/Ser.P/I.1 rev.13', 'OEA/Ser.P/I.1 rev. 13'],
    ['oea/ser.g', 'OEA/Ser.G'],
  ])('%s is normally %s', (printed, usual) => {
    expect(normal(printed)).toBe(usual);
  });
});

describe('what can be known is put right', () => {
  test.each([
    ['AG/RES. 85 (II-0/72)', 'AG/RES. 85 (II-O/72)'],
    ['AG/RES. 85 (O/72)', 'AG/RES. 85 (II-O/72)'],
    ['AG/RES. 2 (XXXVII\u2010E/09)', 'AG/RES. 2 (XXXVII-E/09)'],
    ['CAJP/GT/DDD-3/06', 'CP/CAJP/GT/DDD-3/06'],
    ['CP/CAAP2662/03', 'CP/CAAP-2662/03'],
    ['CIDIP-VII- 2/09', 'CIDIP-VII-2/09'],
    ['AG/Doc. 5239/12  rev. 1', 'AG/doc.5239/12 rev. 1'],
    ['ag/CP/acta 364/09', 'AG/CP/ACTA 364/09'],
    ['CP/doc.4796/12, corr. 1 rev. 2', 'CP/doc.4796/12 rev. 2 corr. 1'],
  ])('%s becomes %s', (printed, usual) => {
    expect(normal(printed)).toBe(usual);
  });
});

describe('what cannot be known is left', () => {
  test.each([
    ['CP/doc.4218 rev. 1'],
    ['AG/RES. 2248 (XXXVII-O/06)'],
    ['CIDI/RES. 5 (O/97)'],
    ['AG/RES. 1 (E/99)'],
    ['AG/CP/Sub.AAP-330/03'],
    ['AG/CP/SUB.TP-155/09'],
  ])('%s stays', (printed) => {
    expect(normal(printed)).toBe(printed);
  });
});

test('the space after INF. follows the setting', () => {
  expect(normal('CP/INF. 5488/07', { inf: 'tight' })).toBe('CP/INF.5488/07');
  expect(normal('CP/INF.5488/07', { inf: 'spaced' })).toBe('CP/INF. 5488/07');
  expect(normal('CP/doc.4207/07', { doc: 'spaced' })).toBe('CP/doc. 4207/07');
  expect(normal('CP/SA. 1988/14', { sa: 'tight' })).toBe('CP/SA.1988/14');
  expect(normal('CP/OD-1592/07 rev. 1', { od: 'point', modifiers: 'tight' })).toBe(
    'CP/OD.1592/07 rev.1',
  );
});

test('the normal form of every published symbol is its own normal form', () => {
  for (const { raw } of publishedSymbols) {
    const usual = normal(raw) ?? '';
    expect(normal(usual)).toBe(usual);
  }
});

test('the papers of a meeting get its number and year', () => {
  const meeting = { organ: 'CP', number: 1592, year: 2007 };
  expect(proposeSymbol({ ...meeting, class: 'OD' })).toBe('CP/OD-1592/07');
  expect(proposeSymbol({ ...meeting, class: 'ACTA' })).toBe('CP/ACTA 1592/07');
  expect(proposeSymbol({ ...meeting, class: 'SA' })).toBe('CP/SA. 1592/07');
  expect(proposeSymbol({ organ: 'CP/CSH', class: 'SA', number: 9, year: 1998 })).toBe(
    'CP/CSH/SA-9/98',
  );
});
