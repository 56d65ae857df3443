import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Flowing,
  paginate,
  type SheetFragments,
  type SheetRoom,
} from '#renderer/components/paper/paginate.ts';

/** Sheets of ten lines of one point. */
const tenLines: SheetRoom = { room: () => 10, noteRule: 1 };

function paragraph(lines: number, parts: Partial<Flowing> = {}): Flowing {
  return { lines, line: 1, gap: 1, keepsNext: false, notes: [], ...parts };
}

/** Each sheet as `piece:from-to` of what stands on it. */
function laid(pieces: readonly Flowing[], room = tenLines): readonly string[] {
  return paginate(pieces, room).map((fragments) =>
    fragments.map(({ piece, from, to }) => `${piece}:${from}-${to}`).join(' '),
  );
}

describe('paragraphs', () => {
  test('stand below each other, with a gap, until a sheet is full', () => {
    expect(laid([paragraph(4), paragraph(5), paragraph(1)])).toEqual(['0:0-4 1:0-5', '2:0-1']);
  });

  test('need no gap at the foot of a sheet', () => {
    expect(laid([paragraph(4), paragraph(5)])).toEqual(['0:0-4 1:0-5']);
  });

  test('are cut between lines', () => {
    expect(laid([paragraph(4), paragraph(9)])).toEqual(['0:0-4 1:0-5', '1:5-9']);
  });

  test('leave two lines at least on the sheet where they begin', () => {
    expect(laid([paragraph(8), paragraph(5)])).toEqual(['0:0-8', '1:0-5']);
  });

  test('leave two lines at least to the sheet where they end', () => {
    expect(laid([paragraph(4), paragraph(6)])).toEqual(['0:0-4 1:0-4', '1:4-6']);
  });

  test('of three lines are not cut, for one side would have a single line', () => {
    expect(laid([paragraph(7), paragraph(3)])).toEqual(['0:0-7', '1:0-3']);
  });

  test('that are longer than a sheet fill as many as they need', () => {
    expect(laid([paragraph(25)])).toEqual(['0:0-10', '0:10-20', '0:20-25']);
  });

  test('know how far below the beginning of the text they stand', () => {
    const [sheet] = paginate([paragraph(2), paragraph(3), paragraph(1)], tenLines);
    expect(sheet?.map(({ top }) => top)).toEqual([0, 3, 7]);
  });
});

describe('what introduces', () => {
  const lead = paragraph(1, { keepsNext: true });

  test('stays with the first lines of what follows', () => {
    expect(laid([paragraph(7), lead, paragraph(4)])).toEqual(['0:0-7', '1:0-1 2:0-4']);
  });

  test('stays at the foot of a sheet where two lines of the next find room', () => {
    expect(laid([paragraph(4), lead, paragraph(5)])).toEqual(['0:0-4 1:0-1 2:0-3', '2:3-5']);
  });

  test('goes together with another that introduces', () => {
    expect(laid([paragraph(4), lead, lead, paragraph(2)])).toEqual(['0:0-4', '1:0-1 2:0-1 3:0-2']);
  });

  test('at the end of the paper stays where it is', () => {
    expect(laid([paragraph(4), lead])).toEqual(['0:0-4 1:0-1']);
  });
});

describe('notes', () => {
  const noted = (lines: number, line: number, height: number) =>
    paragraph(lines, { notes: [{ line, height }] });

  test('take room at the foot, with a rule above the first', () => {
    expect(laid([noted(4, 0, 2), paragraph(2)])).toEqual(['0:0-4 1:0-2']);
    expect(laid([noted(4, 0, 2), paragraph(3)])).toEqual(['0:0-4', '1:0-3']);
    expect(laid([noted(3, 0, 2), noted(2, 0, 2)])).toEqual(['0:0-3', '1:0-2']);
    expect(laid([noted(2, 0, 2), noted(2, 0, 2)])).toEqual(['0:0-2 1:0-2']);
  });

  test('are on the sheet of the line that has their mark', () => {
    expect(laid([paragraph(3), noted(5, 4, 4)])).toEqual(['0:0-3 1:0-3', '1:3-5']);
  });
});

describe('sheets', () => {
  test('may have room of their own each', () => {
    const room = { room: (sheet: number) => (sheet === 0 ? 4 : 6), noteRule: 1 };
    expect(laid([paragraph(4), paragraph(6), paragraph(1)], room)).toEqual([
      '0:0-4',
      '1:0-6',
      '2:0-1',
    ]);
  });

  test('are one, and empty, when there is nothing to print', () => {
    expect(laid([])).toEqual(['']);
  });

  test('are filled with every line once and in order, whatever there is', () => {
    const piece = fc.record({
      lines: fc.integer({ min: 1, max: 30 }),
      line: fc.constantFrom(1, 1, 1, 12),
      gap: fc.integer({ min: 0, max: 2 }),
      keepsNext: fc.boolean(),
      notes: fc.array(
        fc.record({
          line: fc.integer({ min: 0, max: 5 }),
          height: fc.integer({ min: 1, max: 12 }),
        }),
        { maxLength: 3 },
      ),
    });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const sheets: readonly SheetFragments[] = paginate(pieces, tenLines);
        const lines = sheets
          .flat()
          .flatMap(({ piece: index, from, to }) =>
            Array.from({ length: to - from }, (_, line) => `${index}:${from + line}`),
          );
        const all = pieces.flatMap(({ lines: count }, index) =>
          Array.from({ length: count }, (_, line) => `${index}:${line}`),
        );
        expect(lines).toEqual(all);
        expect(pieces.length === 0 || sheets.every((sheet) => sheet.length > 0)).toBe(true);
      }),
    );
  });
});
