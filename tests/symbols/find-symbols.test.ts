import { describe, expect, test } from 'vitest';
import { findSymbols } from '#shared/symbols/find-symbols.ts';
import { parseSymbol } from '#shared/symbols/parse-symbol.ts';
import { symbolFields } from '#shared/symbols/symbol-fields.ts';
import { notSymbols, publishedSymbols } from './published-symbols.ts';

const slices = (text: string) => findSymbols(text).map(({ printed }) => printed);
const inFull = (text: string) => findSymbols(text).map(({ symbol }) => symbol.printed);

describe('every published symbol', () => {
  test.each(publishedSymbols)('$raw is found inside a sentence', ({ raw, parsed }) => {
    const found = findSymbols(`texto ${raw}, texto`);
    expect(found.map(({ symbol }) => symbolFields(symbol))).toStrictEqual([parsed]);
    expect(found).toMatchObject([{ start: 6, end: 6 + raw.length, printed: raw }]);
  });

  test.each(publishedSymbols)('$raw is found at the end of a sentence', ({ raw }) => {
    expect(slices(`El Consejo tomó nota del ${raw}.`)).toStrictEqual([raw]);
  });

  test.each(publishedSymbols)('$raw is found in brackets, quotes and after a dash', ({ raw }) => {
    expect(slices(`(${raw}) [${raw}] “${raw}” «${raw}»; –${raw}; -${raw}: ${raw}`)).toStrictEqual(
      Array(7).fill(raw),
    );
  });
});

test.each(notSymbols)('%s holds no symbol', (text) => {
  expect(slices(text)).toStrictEqual([]);
  expect(slices(`según ${text}, texto`)).toStrictEqual([]);
  expect(slices(`(${text}).`)).toStrictEqual([]);
});

test('symbols come in the order of the text, with their places', () => {
  const text = 'Véanse CP/OD-1592/07 rev.1 y CP/INF. 5488/07 (CP/doc. 4207/07).';
  const found = findSymbols(text);
  expect(found.map(({ printed }) => printed)).toStrictEqual([
    'CP/OD-1592/07 rev.1',
    'CP/INF. 5488/07',
    'CP/doc. 4207/07',
  ]);
  for (const { start, end, printed } of found) expect(text.slice(start, end)).toBe(printed);
});

describe('what is glued to a symbol', () => {
  test('a note mark leaves the year whole', () => {
    expect(
      slices('consta en CP/ACTA 1433/041/ y CP/ACTA.1678/091/, CP/ACTA 1988/141/'),
    ).toStrictEqual(['CP/ACTA 1433/04', 'CP/ACTA.1678/09', 'CP/ACTA 1988/14']);
    expect(slices('CP/doc.4207/07 rev. 11/ y AG/RES. 2 (XXXVII-E/09)12/')).toStrictEqual([
      'CP/doc.4207/07 rev. 1',
      'AG/RES. 2 (XXXVII-E/09)',
    ]);
  });

  test('a date leaves the year whole', () => {
    expect(slices('CP/ACTA 1657/0815 julio 2008')).toStrictEqual(['CP/ACTA 1657/08']);
    expect(slices('CP/doc.1112/80 rev. 426 junio 2003')).toStrictEqual(['CP/doc.1112/80 rev. 4']);
    expect(slices('CP/INF.4550/018 October 2002')).toStrictEqual(['CP/INF.4550/01']);
    expect(slices('CP/INF.4550/018 de marzo de 2002')).toStrictEqual(['CP/INF.4550/01']);
  });

  test('the next line of a header leaves the year whole', () => {
    expect(slices('CP/INF.4550/01Original: español')).toStrictEqual(['CP/INF.4550/01']);
  });

  test('digits that are neither make the symbol unreadable', () => {
    expect(slices('CP/ACTA 1433/041')).toStrictEqual([]);
  });

  test.each([
    ['OEA/Ser.GCP/INF.4550/01', 'OEA/Ser.G', 'CP/INF.4550/01'],
    ['OEA/Ser.GCP/ACTA 1657/0815 julio 2008', 'OEA/Ser.G', 'CP/ACTA 1657/08'],
    ['OEA/Ser.G/CP/doc.4207/07', 'OEA/Ser.G', 'CP/doc.4207/07'],
    ['OEA/Ser.W/IVCEPCIDI/doc.850/08', 'OEA/Ser.W/IV', 'CEPCIDI/doc.850/08'],
    ['OEA/Ser.K/XXXVIIICES/doc.14/03', 'OEA/Ser.K/XXXVIII', 'CES/doc.14/03'],
    ['OEA/Ser.P/XXX-O.2AG/DEC. 4 (XXX-O/00)', 'OEA/Ser.P/XXX-O.2', 'AG/DEC. 4 (XXX-O/00)'],
    ['OEA/Ser.G\nCP/RES. 932 (1634/08)', 'OEA/Ser.G', 'CP/RES. 932 (1634/08)'],
  ])('%s is a series and a symbol', (text, series, symbol) => {
    expect(slices(text)).toStrictEqual([series, symbol]);
  });
});

describe('symbols that share a beginning or an end', () => {
  test('a second number and year belongs to the organ and class before it', () => {
    const text = 'CP/ACTA 1267/01 et 1269/01';
    expect(slices(text)).toStrictEqual(['CP/ACTA 1267/01', '1269/01']);
    expect(inFull(text)).toStrictEqual(['CP/ACTA 1267/01', 'CP/ACTA 1269/01']);
    expect(findSymbols(text).every(({ through }) => through === undefined)).toBe(true);
  });

  test('a range lends its session to its beginning, which names its end', () => {
    const text = 'Resoluciones AG/RES. 1698 à AG/RES. 1764 (XXX-O/00)';
    const [first, last] = findSymbols(text);
    expect(slices(text)).toStrictEqual(['AG/RES. 1698', 'AG/RES. 1764 (XXX-O/00)']);
    expect(first?.symbol.printed).toBe('AG/RES. 1698 (XXX-O/00)');
    expect(first?.through).toStrictEqual(last?.symbol);
    expect(last?.through).toBeUndefined();
  });

  test('a range may print its organ once', () => {
    const text = 'AG/DEC. 13 a 15 (XXVII-O/97)';
    const [first, last] = findSymbols(text);
    expect(inFull(text)).toStrictEqual(['AG/DEC. 13 (XXVII-O/97)', 'AG/DEC. 15 (XXVII-O/97)']);
    expect(first?.through).toStrictEqual(last?.symbol);
    expect(text.slice(last?.start, last?.end)).toBe('15 (XXVII-O/97)');
  });

  test('lists may be of any length and end in a range', () => {
    expect(inFull('AG/RES. 13, 14 y 16 a 18 (XXVII-O/97) rev. 1')).toStrictEqual([
      'AG/RES. 13 (XXVII-O/97)',
      'AG/RES. 14 (XXVII-O/97)',
      'AG/RES. 16 (XXVII-O/97)',
      'AG/RES. 18 (XXVII-O/97) rev. 1',
    ]);
    expect(inFull('CP/RES. 952 (1699/09) y 953 (1700/09)')).toStrictEqual([
      'CP/RES. 952 (1699/09)',
      'CP/RES. 953 (1700/09)',
    ]);
  });

  test.each([
    'AG/RES. 1698 a AG/RES. 1764 (XXX-O/00)',
    'AG/RES. 1698 a la AG/RES. 1764 (XXX-O/00)',
    'AG/RES. 1698 to 1764 (XXX-O/00)',
    'AG/RES. 1698 até 1764 (XXX-O/00)',
    'AG/RES. 1698-1764 (XXX-O/00)',
    'AG/RES. 1698 – 1764 (XXX-O/00)',
    'CP/OD-1592/07 al 1595/07',
  ])('%s is a range', (text) => {
    const [first, last] = findSymbols(text);
    expect(last).toBeDefined();
    expect(first?.through).toStrictEqual(last?.symbol);
  });

  test('every symbol found can be read again from its spelling in full', () => {
    const text =
      'AG/RES. 13, 14 y 16 a 18 (XXVII-O/97) rev. 1; CP/ACTA 1267/01 et 1269/01; OEA/Ser.P/I.1.';
    for (const { symbol } of findSymbols(text)) {
      expect(parseSymbol(symbol.printed)).toStrictEqual(symbol);
    }
  });

  test('ordinary numbers and dates after a symbol are not of its list', () => {
    for (const after of [
      'y 2 notas',
      'y 12/05/07',
      ', 15 de mayo',
      'a 1/2 hora',
      'y 3,5 millones',
      'y 10:30',
      '\n- 2 -\n',
    ]) {
      expect(slices(`CP/ACTA 1592/07 ${after}`)).toStrictEqual(['CP/ACTA 1592/07']);
    }
  });

  test('a note mark does not end a list', () => {
    expect(inFull('CP/ACTA 1433/041/ y 1434/04')).toStrictEqual([
      'CP/ACTA 1433/04',
      'CP/ACTA 1434/04',
    ]);
  });

  test('a symbol without year takes none from a symbol of another organ or class', () => {
    expect(inFull('CP/doc.4218 y CP/INF. 5500/07')).toStrictEqual([
      'CP/doc.4218',
      'CP/INF. 5500/07',
    ]);
  });

  test('a resolution cited without its session is found by its number', () => {
    expect(slices('de conformidad con AG/RES. 2248, el Consejo')).toStrictEqual(['AG/RES. 2248']);
  });
});

test('in prose, words in lower case are no organ, but Council, Assembly and committees are', () => {
  expect(slices('entrada/doc. 12/05, Rosario/acta 12/05, cidi/doc.38/13')).toStrictEqual([]);
  const lower = ['cp/inf. 5488/07', 'ag/CP/acta 364/09', 'cajp/gt/ddd-3/06'];
  expect(slices(lower.join('; '))).toStrictEqual(lower);
});

test('a list of a hundred thousand numbers is found whole', () => {
  expect(findSymbols(`CP/ACTA 1/01${', 2/01'.repeat(100_000)}`)).toHaveLength(100_001);
});
