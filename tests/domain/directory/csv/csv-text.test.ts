import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  csvText,
  delimiterOf,
  delimiters,
  readCsv,
} from '#shared/domain/directory/csv/csv-text.ts';

/** Cells with whatever a table can be broken by. */
const cell = fc.string({
  unit: fc.oneof(
    fc.constantFrom('"', ',', ';', '\t', '\r', '\n', "'", '=', '+', '-', '@', ' ', '＝', '＠'),
    fc.string({ minLength: 1, maxLength: 3, unit: 'grapheme' }),
  ),
});

function cellsOf(text: string): readonly (readonly string[])[] {
  return readCsv(text).map(({ cells }) => cells);
}

describe('the text of a table', () => {
  test('gives back every cell, whatever stands in it and whatever parts the cells', () => {
    const heads = fc.constant(['id', 'nombre', 'cargo']);
    const rows = fc.array(fc.tuple(fc.stringMatching(/^[a-z]{1,5}$/u), cell, cell));
    fc.assert(
      fc.property(heads, rows, fc.constantFrom(...delimiters), (head, table, delimiter) => {
        const whole = [head, ...table];
        expect(cellsOf(csvText(whole, delimiter))).toEqual(whole);
      }),
    );
  });

  test('holds no cell that a spreadsheet would calculate', () => {
    const text = csvText([['id', '=1+1', '+1', '-1', '@SUM(A1)', "'=1", 'a=b']], ',');
    expect(text).toBe("\uFEFFid,'=1+1,'+1,'-1,'@SUM(A1),''=1,a=b\r\n");
  });

  test('holds none either behind spaces, at a new line or in wide letters, and gives all of them back', () => {
    const cells = ['id', ' =1+1', '\u00A0@A1', '\n=1', '＝1', '＋1', '－1', '＠A1', '−1', "' =1"];
    const text = csvText([cells], ';');
    const [written] = readCsv(text.replaceAll("'", '’'));
    expect(written?.cells.slice(1).filter((each) => !each.startsWith('’'))).toEqual([]);
    expect(cellsOf(text)).toEqual([cells]);
  });

  test('is known as UTF-8 by its first mark, and ends its lines as RFC 4180 says', () => {
    expect(csvText([['Peñafiel'], ['ó']], ';')).toBe('\uFEFFPeñafiel\r\nó\r\n');
  });

  test('is read whatever the ends of its lines, and empty lines are no rows', () => {
    expect(readCsv('id;nombre\n1;Ana\n\n2;"Luz\nMar"\r3;Sol')).toEqual([
      { line: 1, cells: ['id', 'nombre'] },
      { line: 2, cells: ['1', 'Ana'] },
      { line: 4, cells: ['2', 'Luz\nMar'] },
      { line: 6, cells: ['3', 'Sol'] },
    ]);
  });

  test('is read with semicolons as Spanish Excel writes them, though cells hold commas', () => {
    expect(delimiterOf('id;"nombre, completo";cargo\n')).toBe(';');
    expect(cellsOf('id;nombre\n1;Mora, Luis\n')[1]).toEqual(['1', 'Mora, Luis']);
  });

  test('gives rows of any text at all', () => {
    fc.assert(fc.property(fc.string(), (text) => readCsv(text).every(({ line }) => line > 0)));
  });
});
