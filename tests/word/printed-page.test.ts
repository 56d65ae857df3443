import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { requireTools } from '#tests/support/machine/required-tool.ts';
import { renderingTools, renderPdfs } from '#tests/support/ooxml/render.ts';
import { composed, noteMark, paperOf, text } from '#tests/support/paper.ts';
import { builtInTemplate, filled } from '#tests/support/word/filled.ts';

interface Word {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly right: number;
}

/** Where the words of a PDF stand, in points from the top left corner of their page; the first of each. */
function placesOf(pdf: string): ReadonlyMap<string, Word> {
  const html = execFileSync('pdftotext', ['-bbox', '-enc', 'UTF-8', pdf, '-'], {
    encoding: 'utf8',
  });
  const places = new Map<string, Word>();
  for (const [index, page] of html.split('<page ').slice(1).entries()) {
    for (const [, x, y, right, word] of page.matchAll(
      /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="[\d.]+">(.*?)<\/word>/g,
    )) {
      if (word && !places.has(word)) {
        places.set(word, { page: index + 1, x: Number(x), y: Number(y), right: Number(right) });
      }
    }
  }
  return places;
}

const filler = 'palabra '.repeat(60).trim();

/** Lines that must be found by their first word, among enough others to reach a second page. */
const paper = paperOf({
  scalars: { symbol: 'CP/OD-1592/07 rev.1 corr.2', date: '14 mayo 2007', title: 'Resumen' },
  blocks: {
    opening: [composed('body', [text('Sangrado'), noteMark(1), text(` ${filler} extremo`)])],
    programme: [
      composed('lead', 'Introduce:'),
      composed('item', `Puntos ${filler}`),
      composed('item2', 'Letras'),
      composed('item3', 'Romanos'),
      composed('topic', `Viñetas ${filler}`),
      composed('unnumberedItem', 'Suelto'),
      composed('singleItem', 'Único'),
      ...Array.from({ length: 8 }, () => composed('body', filler)),
    ],
    agreements: [composed('agreement', 'Acordado')],
    documents: [composed('document', 'Distribuido')],
  },
  notes: ['Notas al pie'],
});

/** Measures of the Council's printed actas (CP/ACTA 1699/09 and 1863/12), in points. */
const measured = {
  margin: 83.5,
  rightMargin: 533.4,
  linePitch: 12.66,
  symbolBlock: { x: 443.5, y: 122.7 },
  organ: { x: 222, y: 80.4 },
  pageNumber: { y: 56.3 },
};

test('the page has the measures of an official paper', async (context) => {
  requireTools(context, ...renderingTools);
  const folder = mkdtempSync(join(tmpdir(), 'minuta-page-'));
  const [pdf = ''] = await renderPdfs([filled(builtInTemplate(), paper)], folder);
  const places = placesOf(pdf);
  rmSync(folder, { recursive: true, force: true });
  const at = (word: string): Word => {
    const place = places.get(word);
    if (!place) throw new Error(`${word} is not on the page`);
    return place;
  };

  expect(at('CONSEJO').x).toBeCloseTo(measured.organ.x, 0);
  expect(Math.abs(at('CONSEJO').y - measured.organ.y)).toBeLessThan(1.5);
  expect(at('OEA/Ser.G').x).toBeCloseTo(measured.symbolBlock.x, 0);
  expect(Math.abs(at('OEA/Ser.G').y - measured.symbolBlock.y)).toBeLessThan(1.5);
  const pitch = at('CP/OD-1592/07').y - at('OEA/Ser.G').y;
  expect(Math.abs(pitch - measured.linePitch)).toBeLessThan(0.2);
  expect(at('corr.2').y, 'a long symbol stays on its line').toBe(at('CP/OD-1592/07').y);

  expect(at('Sangrado').x).toBeCloseTo(measured.margin + 36, 0);
  expect(at('palabra').right).toBeLessThan(measured.rightMargin + 0.5);
  expect(at('Introduce:').x).toBeCloseTo(measured.margin + 36, 0);
  const leadToItem = at('1.').y - at('Introduce:').y;
  expect(Math.abs(leadToItem - 2 * measured.linePitch), 'a blank line between').toBeLessThan(0.3);

  const columns: Readonly<Record<string, number>> = {
    '1.': 36,
    Puntos: 72,
    'a.': 72,
    Letras: 108,
    'i.': 108,
    Romanos: 144,
    Viñetas: 54,
    Suelto: 72,
    '–': 36,
    Único: 72,
    Acordado: 54,
    Distribuido: 54,
    Notas: 72,
  };
  for (const [word, indent] of Object.entries(columns)) {
    expect(at(word).x, word).toBeCloseTo(measured.margin + indent, 0);
  }
  expect(at('Notas').y).toBeGreaterThan(at('Sangrado').y + 200);

  const number = at('2');
  const dashes = [number.x, number.right];
  expect(number.page).toBe(2);
  expect(Math.abs(number.y - measured.pageNumber.y)).toBeLessThan(1);
  expect((dashes[0] ?? 0) + (dashes[1] ?? 0)).toBeCloseTo(
    measured.margin + measured.rightMargin,
    0,
  );
});
