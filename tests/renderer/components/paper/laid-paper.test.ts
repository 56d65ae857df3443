import { expect, test } from 'vitest';
import { findPlace } from '#renderer/components/paper/find-place.ts';
import { laidPaper } from '#renderer/components/paper/laid-paper.ts';
import { keepMeasure } from '#renderer/components/paper/measures.ts';
import { noteLine, textLine } from '#renderer/components/paper/paper-geometry.ts';
import { type PaperPiece, piecesOf, placesOf } from '#renderer/components/paper/paper-pieces.ts';
import { compose } from '#shared/report/compose.ts';
import type { Paper } from '#shared/report/paper.ts';
import { largeSession } from '#tests/support/generated/large-session.ts';
import { composed, noteMark, paperOf, text } from '#tests/support/paper.ts';

/** Five paragraphs of twenty lines, the fourth of which has a note on its last line. */
const paper: Paper = paperOf({
  blocks: {
    opening: [
      composed('body', 'Uno'),
      composed('body', 'Dos'),
      composed('body', 'Tres'),
      composed('body', [text('Cuatro'), noteMark(1)]),
      composed('body', 'Cinco'),
    ],
  },
  notes: ['Nota'],
});

function measured(of: Paper): readonly PaperPiece[] {
  const pieces = piecesOf(of);
  for (const piece of pieces) {
    if (piece.kind === 'head') keepMeasure(piece, { lines: 1, line: 100, marks: [] });
    else {
      const marks = piece.paragraph.runs.some(({ kind }) => kind === 'note') ? [19] : [];
      keepMeasure(piece, { lines: 20, line: textLine, marks });
    }
  }
  for (const note of of.notes)
    keepMeasure({ kind: 'note', note }, { lines: 2, line: noteLine, marks: [] });
  return pieces;
}

test('a note lies at the foot of the sheet that has the line of its mark', () => {
  const pieces = measured(paper);
  const sheets = laidPaper(paper, pieces);
  const ofNote = sheets.findIndex(({ notes }) => notes.length > 0);
  const ofMark = sheets.findIndex(({ fragments }) =>
    fragments.some(({ piece, to }) => piece === 4 && to === 20),
  );
  expect(ofMark).toBeGreaterThan(0);
  expect(ofNote).toBe(ofMark);
});

test('a draft has less room, for every sheet says so at its head', () => {
  const sheetsOf = (of: Paper) => laidPaper(of, measured(of)).length;
  const long = compose(largeSession(60, 'without notes'), 'report', 'es');
  expect(sheetsOf({ ...long, scalars: { ...long.scalars, draft: 'Borrador' } })).toBeGreaterThan(
    sheetsOf(long),
  );
});

test('a paper that was never measured is laid by guesses that come near', () => {
  const guessed = compose(structuredClone(largeSession(200, 'with notes')), 'report', 'es');
  // Word and LibreOffice print it on 41.
  const sheets = laidPaper(guessed, piecesOf(guessed)).length;
  expect(sheets).toBeGreaterThan(36);
  expect(sheets).toBeLessThan(46);
});

test('every place of a paper is found on a sheet, in the order in which it is read', () => {
  const pieces = measured(paper);
  const sheets = laidPaper(paper, pieces);
  const found = placesOf(paper).map(({ key }) => findPlace(key, sheets, pieces, false)?.sheet);
  expect(found).not.toContain(undefined);
  expect(found).toEqual(found.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
});
