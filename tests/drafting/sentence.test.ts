import { describe, expect, test } from 'vitest';
import { capitalised, inCapitals, say, wordPart } from '#shared/drafting/sentence.ts';
import { type Typed, typed } from './facts.ts';

describe('a sentence', () => {
  test('joins neighbouring words, keeps inserts apart and holds no empty words', () => {
    expect(say<Typed>`a ${typed('x')}${''}${wordPart('b')} c${['', ' d']}.`).toEqual([
      'a ',
      { typed: 'x' },
      'b c d.',
    ]);
  });

  test('begins with a capital, accents included, unless it begins with an insert', () => {
    expect(capitalised(['à la demande'])).toEqual(['À la demande']);
    expect(capitalised([{ typed: 'x' }, ' y'])).toEqual([{ typed: 'x' }, ' y']);
    expect(capitalised([])).toEqual([]);
  });

  test('titles keep their accents in capitals', () => {
    expect(inCapitals(['orden del día', '1er août', '1º de março'])).toEqual([
      'ORDEN DEL DÍA',
      '1ER AOÛT',
      '1º DE MARÇO',
    ]);
  });
});
