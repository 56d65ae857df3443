import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WordQuery } from '#shared/replacing/word-query.ts';
import { wordRanges } from '#shared/replacing/word-ranges.ts';

function query(words: string, options: Partial<WordQuery> = {}): WordQuery {
  return { words, matchCase: false, wholeWords: false, matchAccents: false, ...options };
}

function found(text: string, asked: WordQuery): readonly string[] {
  return wordRanges(text, asked).map(({ from, to }) => text.slice(from, to));
}

describe('words are found', () => {
  it('whatever their capitals and accents, unless these are asked for', () => {
    const text = 'La Sesión; las sesiones, SESION.';
    expect(found(text, query('sesion'))).toEqual(['Sesión', 'sesion', 'SESION']);
    expect(found(text, query('sesión', { matchAccents: true }))).toEqual(['Sesión']);
    expect(found(text, query('sesion', { matchCase: true }))).toEqual(['sesion']);
  });

  it('whole, when whole words are asked for', () => {
    expect(found('acta, actas, acta.', query('acta', { wholeWords: true }))).toEqual([
      'acta',
      'acta',
    ]);
  });

  it('with their accents, also those that are letters of their own', () => {
    expect(found('sesio\u0301n', query('sesion'))).toEqual(['sesio\u0301n']);
    expect(found('sesio\u0301n', query('sesio', { matchAccents: true }))).toEqual([]);
    expect(found('sesión', query('sesio\u0301n', { matchAccents: true }))).toEqual(['sesión']);
  });

  it('across spaces that do not break and quotes that are typographic', () => {
    expect(found('CP/INF.\u00a05488', query('inf. 5488'))).toEqual(['INF.\u00a05488']);
    expect(found('l’Amérique “latine”', query('l\'amerique "latine"'))).toEqual([
      'l’Amérique “latine”',
    ]);
  });

  it('one after the other, none within another', () => {
    expect(wordRanges('aaaa', query('aa'))).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: 4 },
    ]);
  });

  it('nowhere when nothing is asked for', () => {
    expect(wordRanges('Acta', query(''))).toEqual([]);
  });

  it('at places that are in order, in the text, and say what was asked for', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'á', 'A', ' ', '\u0301', 'ß', '𝒜', 'n'),
    });
    fc.assert(
      fc.property(letters, letters, (text, words) => {
        let last = 0;
        for (const { from, to } of wordRanges(text, query(words))) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(wordRanges(text.slice(from, to), query(words))).toHaveLength(1);
          last = to;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
