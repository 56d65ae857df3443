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

/** Processor time of this process in milliseconds; it does not grow when others keep the machine busy. */
function processorTime(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1000;
}

/** The shortest of three runs: the garbage collector and the compiler do not choose the same one thrice. */
function shortest(work: () => unknown): number {
  return Math.min(processorTime(work), processorTime(work), processorTime(work));
}

/** About so many characters, in the places where a repetition can do harm. */
function repeated(piece: string, characters: number): string {
  const some = piece.repeat(Math.ceil(characters / 3 / piece.length));
  return `CP/doc.${some}!\nAG/RES. 1${some} (XXX-O/00)\nOEA/Ser.G/${some}`;
}

const characters = 100_000;
const times = 16;
/** Work that grows with the square would take 256 times as long. */
const mostTimes = 80;
const lostInTheClock = 20;
/** A field of 100,000 characters is read in a few milliseconds; with the square of them it takes seconds. */
const fieldLimit = 300;

/** A garbage collection may fall into all three runs of one attempt; the square of the text fails each. */
const attempts = { retry: 2 };

test.each(hostile)(
  'sixteen times as much of "%s" takes about sixteen times as long',
  attempts,
  (piece) => {
    const long = repeated(piece, characters);
    const short = repeated(piece, characters / times);
    const longField = `CP/doc.4207/07${piece.repeat(characters / piece.length)}`;

    const shortTime = shortest(() => findSymbols(short));
    expect(shortest(() => findSymbols(long))).toBeLessThan(mostTimes * shortTime + lostInTheClock);
    expect(shortest(() => parseSymbol(longField))).toBeLessThan(fieldLimit);
  },
);
