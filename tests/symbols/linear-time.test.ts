import { expect, test } from 'vitest';
import { findSymbols } from '#shared/symbols/find-symbols.ts';
import { parseSymbol } from '#shared/symbols/parse-symbol.ts';

/** Texts that tempt a reader to look again at what it has already seen, each a piece to be repeated. */
const hostile: readonly string[] = [
  'CP/',
  'CP',
  'CP/doc.',
  'CP/doc.1',
  'CP/doc.1 ',
  'CP/doc.1, ',
  'CP/doc.1/07, ',
  'CP/doc.1/07 rev. 1 ',
  'CP/doc.1/071/',
  'CP/doc.CP/INF. 1 y ',
  'CP-VII-',
  'CP.II/',
  'AG/RES. 1 a ',
  'AG/RES. 1, 2 y 3 ',
  'AG/RES. 1 (',
  'AG/RES. 1 (XXX-O/',
  'CIDI/RES. 1 a ',
  'CIDI/doc.1 y 2, ',
  'OEA/Ser.',
  'OEA/Ser.G',
  'OEA/Ser.G/',
  'OEA/Ser.P/XXX-O.2',
  'OEA/',
  '7',
  '1/07 ',
  '1, ',
  '(',
  '[(',
  ' ',
  '\n',
  '/',
  '.',
  '-',
  '- ',
  ',',
  'XVI',
  'I-',
  'rev. 1 ',
  'rev. 1, corr.',
  'a ',
  'y/o ',
  'é',
  '\u0301',
  'http://a/b/',
];

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The shorter of two runs, so that neither the collector nor another process decides. */
function shortest(work: () => unknown): number {
  return Math.min(milliseconds(work), milliseconds(work));
}

const characters = 50_000;
/** Milliseconds. Work that grows with the square takes seconds on these texts. */
const lostInTheClock = 5;

function staysLinear(
  read: (text: string) => unknown,
  before: string,
  piece: string,
  after: string,
) {
  const single = piece.repeat(Math.ceil(characters / piece.length));
  const once = () => read(before + single + after);
  const twice = () => read(before + single + single + after);
  const doubled = () => {
    const longer = shortest(twice);
    return longer <= 2.5 * shortest(once) + lostInTheClock;
  };
  return doubled() || doubled() || doubled();
}

test.each(hostile)('twice as much of "%s" takes about twice the time', (piece) => {
  expect(staysLinear(findSymbols, '', piece, '')).toBe(true);
  expect(staysLinear(findSymbols, 'CP/doc.', piece, '!')).toBe(true);
  expect(staysLinear(findSymbols, 'AG/RES. 1', piece, ' (XXX-O/00)')).toBe(true);
  expect(staysLinear(findSymbols, 'OEA/Ser.G/', piece, '')).toBe(true);
  expect(staysLinear(parseSymbol, 'CP/doc.4207/07', piece, '')).toBe(true);
});
