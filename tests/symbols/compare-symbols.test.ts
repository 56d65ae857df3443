import { describe, expect, test } from 'vitest';
import { compareSymbols } from '#shared/symbols/compare-symbols.ts';
import { parseSymbol } from '#shared/symbols/parse-symbol.ts';
import { symbolKey } from '#shared/symbols/symbol-key.ts';
import { publishedSymbols } from './published-symbols.ts';

function read(text: string) {
  const symbol = parseSymbol(text);
  if (symbol === undefined) throw new Error(`${text} is no symbol`);
  return symbol;
}

const sorted = (texts: readonly string[]) =>
  texts
    .map(read)
    .sort(compareSymbols)
    .map(({ printed }) => printed);

describe('spelling does not make another document', () => {
  test.each([
    ['CP/INF.5488/07', 'cp/inf. 5488/07'],
    ['CP/OD-1592/07 rev.1', 'CP/OD.1592/07, Rev. 1'],
    ['AG/RES. 85 (II-0/72)', 'AG/RES 85 (O/72)'],
    ['AG/RES. 2 (XXXVII\u2010E/09)', 'AG/RES.2. (XXXVII-E/09)'],
    ['CAJP/GT/DDD-3/06', 'CP/CAJP/GT/DDD-3/06'],
    ['CP/CAAP2662/03', 'CP/CAAP. 2662/03'],
    ['AG/CP/SUB.AAP-330/03', 'AG/CP/Sub.AAP-330/03'],
    ['OAS/Ser.P/xxx-o.2', 'OEA/Ser.P/XXX-0.2'],
    ['CP/doc.1/07 rev. 1 corr. 2', 'CP/doc.1/07 corr.2 rev.1'],
  ])('%s is %s', (one, other) => {
    expect(compareSymbols(read(one), read(other))).toBe(0);
    expect(symbolKey(read(one))).toBe(symbolKey(read(other)));
  });
});

describe('different documents differ', () => {
  test.each([
    ['CP/INF.5488/07', 'CP/INF.5488/08'],
    ['CP/INF.5488/07', 'CP/INF.5489/07'],
    ['CP/doc.5488/07', 'CP/INF.5488/07'],
    ['CP/INF.5488/07', 'CP/CSH/INF.5488/07'],
    ['CP/INF.5488/07', 'CP/INF.5488/07 rev. 1'],
    ['CP/INF.5488/07 corr. 1', 'CP/INF.5488/07 rev. 1'],
    ['CP/doc.4218', 'CP/doc.4218/07'],
    ['AG/RES. 1 (XLVII-E/14)', 'AG/RES. 1 (XLVIII-E/14)'],
    ['AG/RES. 1 (XLVII-E/14)', 'AG/RES. 1 (XLVII-O/14)'],
    ['AG/RES. 1 (VVV-E/14)', 'AG/RES. 1 (XXXX-E/14)'],
    ['CP/RES. 953 (1700/09)', 'CP/RES. 953 (1701/09)'],
    ['OEA/Ser.P', 'OEA/Ser.P/I'],
  ])(
    '%s is not %s',
    (one, other) => {
      expect(compareSymbols(read(one), read(other))).toBeLessThan(0);
      expect(compareSymbols(read(other), read(one))).toBeGreaterThan(0);
      expect(symbolKey(read(one))).not.toBe(symbolKey(read(other)));
    },
    1000,
  );
});

test('a register is ordered by organ, class, year, number, session and modifiers', () => {
  const register = [
    'AG/doc.5240/12',
    'AG/RES. 2 (XXXVII-E/09)',
    'AG/RES. 1 (XLVII-E/14)',
    'AG/RES. 1 (XLVIII-E/14)',
    'AG/CP/ACTA 364/09',
    'CP/ACTA 1592/07',
    'CP/doc.4218',
    'CP/doc.1112/80 rev. 4',
    'CP/doc.1112/80 rev. 4 corr. 1',
    'CP/doc.997/01',
    'CP/doc.3410/01',
    'CP/doc.3410/01 add. 1',
    'CP/doc.3410/01 corr. 1',
    'CP/doc.3410/01 rev. 1',
    'CP/INF.5488/07',
    'CP/CAJP-2492/07',
    'OEA/Ser.P/XXX-O.2',
  ];
  expect(sorted([...register].reverse())).toStrictEqual(register);
});

test('documents of the last century come before those of this one', () => {
  expect(sorted(['CP/doc.1/47', 'CP/doc.1/00', 'CP/doc.1/99', 'CP/doc.1/48'])).toStrictEqual([
    'CP/doc.1/48',
    'CP/doc.1/99',
    'CP/doc.1/00',
    'CP/doc.1/47',
  ]);
});

test('the key is short, in capitals and without spaces', () => {
  expect(symbolKey(read('cp/inf. 5488/07, corr. 1'))).toBe('CP/INF-5488/07-CORR1');
  expect(symbolKey(read('AG/RES. 2248 (XXXVI-O/06)'))).toBe('AG/RES-2248(XXXVI-O/06)');
  expect(symbolKey(read('OEA/Ser.P/I.1 rev. 13'))).toBe('OEA/SER.P/I.1-REV13');
});

test('among the published symbols, the order and the key agree on what is the same', () => {
  const symbols = publishedSymbols.map(({ raw }) => read(raw));
  for (const one of symbols) {
    for (const other of symbols) {
      expect(compareSymbols(one, other) === 0).toBe(symbolKey(one) === symbolKey(other));
      expect(Math.sign(compareSymbols(one, other))).toBe(
        -Math.sign(compareSymbols(other, one)) + 0,
      );
    }
  }
});
