import { describe, expect, it } from 'vitest';
import { mostTerms, readQuery } from '#shared/search/query.ts';

/** Each term as its spellings: an open last word with an asterisk. */
function terms(typed: string): readonly string[] {
  return readQuery(typed).terms.map(({ spellings }) =>
    spellings.map(({ words, isOpen }) => words.join(' ') + (isOpen ? '*' : '')).join(' | '),
  );
}

describe('what was typed', () => {
  it('asks for each word from its beginning, without accents and capitals', () => {
    expect(terms('  Migración   AMÉRICAS ')).toStrictEqual(['migracion*', 'americas*']);
    expect(terms('œuvre')).toStrictEqual(['oeuvre*']);
  });

  it('asks for nothing when it has no word', () => {
    expect(terms('')).toStrictEqual([]);
    expect(terms(' . – “” ')).toStrictEqual([]);
  });

  it('asks for words between quotes together and to their end, in the quotes of each language', () => {
    expect(terms('"misión permanente" nota')).toStrictEqual(['mision permanente', 'nota*']);
    expect(terms('«Mission permanente»')).toStrictEqual(['mission permanente']);
    expect(terms('“Permanent Mission”')).toStrictEqual(['permanent mission']);
  });

  it('leaves the last word open while the quotes are', () => {
    expect(terms('"misión perm')).toStrictEqual(['mision perm*']);
  });

  it('keeps a symbol together however it is spaced, and also asks for its whole spelling', () => {
    expect(terms('CP/INF.5488/07')).toStrictEqual(['cp inf 5488 07*']);
    expect(terms('CP/INF. 5488/07 Belice')).toStrictEqual(['cp inf 5488 07*', 'belice*']);
    expect(terms('CAJP/doc.2492/07')).toStrictEqual(['cajp doc 2492 07* | cp cajp doc 2492 07*']);
  });

  it('takes half a symbol as it stands', () => {
    expect(terms('INF 5488')).toStrictEqual(['inf*', '5488*']);
    expect(terms('INF5488')).toStrictEqual(['inf 5488*']);
    expect(terms('5488/07')).toStrictEqual(['5488 07*']);
  });

  it('has no more terms than can be told apart', () => {
    expect(terms('a '.repeat(100))).toHaveLength(mostTerms);
  });
});
