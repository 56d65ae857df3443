import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { foundRanges } from '#shared/search/found-words.ts';
import { readQuery } from '#shared/search/query.ts';
import { type FoundSession, type SearchIndex, searchIndex } from '#shared/search/search-index.ts';
import { publishedSymbols } from '#tests/symbols/published-symbols.ts';

function indexOf(sessions: Readonly<Record<string, readonly string[]>>): SearchIndex {
  const index = searchIndex();
  for (const [session, texts] of Object.entries(sessions))
    index.put({ session, date: '2007-05-02', texts });
  return index;
}

function find(index: SearchIndex, typed: string): readonly FoundSession[] {
  return [...index.find(readQuery(typed))].at(-1)?.() ?? [];
}

/** The sessions found, the best first, each with the numbers of its entries. */
function found(index: SearchIndex, typed: string): string {
  return find(index, typed)
    .map(({ session, entries }) => `${session}:${entries.join(',')}`)
    .join(' ');
}

const index = indexOf({
  a: ['CP 1592/07, 2 de mayo de 2007', 'Nota de la Misión Permanente', 'CP/INF. 5488/07, Belice'],
  b: ['CP 1593/07, 9 de mayo de 2007', 'La permanente misión', 'CP/ACTA 1268/01, 1269/01'],
});

describe('the index', () => {
  it('finds words whatever their accents and capitals, from their beginning', () => {
    expect(found(index, 'NOTA mision')).toBe('a:1');
    expect(found(index, 'belic')).toBe('a:2');
    expect(found(index, 'elice')).toBe('');
  });

  it('finds a symbol in any spelling, and half of one', () => {
    for (const typed of ['CP/INF.5488/07', 'cp/inf 5488/07', 'INF 5488', 'INF.5488', '5488/07'])
      expect(found(index, typed)).toBe('a:2');
  });

  it('finds the symbol that a list prints only the end of', () => {
    expect(found(index, 'CP/ACTA 1269/01')).toBe('b:2');
  });

  it('finds words between quotes only where they follow one another', () => {
    expect(found(index, '"misión permanente"')).toBe('a:1');
    expect(found(index, 'misión permanente')).toBe('a:1 b:1');
  });

  it('counts what is said of the session for each of its entries', () => {
    expect(found(index, '1593 mision')).toBe('b:1');
    expect(found(index, '1593')).toBe('b:0');
    expect(found(index, '1592 acta')).toBe('');
  });

  it('does not let a phrase run from one entry into the next', () => {
    expect(found(index, '"permanente cp"')).toBe('');
  });

  it('puts the later session first among equals', () => {
    const dated = searchIndex();
    dated.put({ session: 'old', date: '1999-01-01', texts: ['', 'agua'] });
    dated.put({ session: 'new', date: '2009-01-01', texts: ['', 'agua'] });
    expect(found(dated, 'agua')).toBe('new:1 old:1');
  });

  it('puts words typed to their end before longer ones', () => {
    const exact = indexOf({ long: ['', 'notables'], same: ['', 'nota'] });
    expect(found(exact, 'nota')).toBe('same:1 long:1');
  });

  it('knows an edit, and forgets what is gone', () => {
    const own = indexOf({ a: ['', 'agua'], b: ['', 'agua'] });
    own.put({ session: 'a', date: '2007-05-02', texts: ['', 'fuego'] });
    expect(found(own, 'agua')).toBe('b:1');
    expect(found(own, 'fuego')).toBe('a:1');
    own.remove('b');
    expect(found(own, 'agua')).toBe('');
    expect(own.sessions()).toBe(1);
  });

  it('holds no more after many edits of a session than three times its words', () => {
    const words = Array.from({ length: 2000 }, (_, place) => `palabra${place}`).join(' ');
    const own = indexOf({ other: ['', 'agua'], edited: ['', words] });
    const before = own.bytes();
    for (let edit = 0; edit < 60; edit += 1)
      own.put({ session: 'edited', date: '2007-05-02', texts: ['', `${words} ${edit}`] });
    expect(own.bytes()).toBeLessThan(before * 12);
    expect(found(own, 'agua')).toBe('other:1');
    expect(found(own, 'palabra1999 59')).toBe('edited:1');
  });

  it('tells what was found so far', () => {
    const many = indexOf(
      Object.fromEntries(Array.from({ length: 10 }, (_, place) => [`s${place}`, ['', 'agua']])),
    );
    const steps: number[] = [];
    for (const soFar of many.find(readQuery('agua'), 4)) steps.push(soFar().length);
    expect(steps).toStrictEqual([4, 8, 10]);
  });
});

test.each(publishedSymbols)('$raw is found by its own spelling and by a tight one', ({ raw }) => {
  const own = indexOf({ a: ['', `texto ${raw}, texto`], b: ['', 'texto 07'] });
  expect(found(own, raw)).toBe('a:1');
  expect(found(own, raw.replaceAll(/(?<=[.,]) +/g, ''))).toBe('a:1');
});

const word = fc.constantFrom('agua', 'águila', 'CP', 'INF', '5488', '07', 'de', 'misión', 'año');
const separator = fc.constantFrom(' ', '. ', '/', '-', ', ', ' “');
const text = fc
  .array(fc.tuple(word, separator), { maxLength: 12 })
  .map((pieces) => pieces.map((piece) => piece.join('')).join(''));

test('what the index finds is marked, and what it does not find is not', () => {
  fc.assert(
    fc.property(text, fc.tuple(word, word), fc.boolean(), (words, pair, isQuoted) => {
      const typed = isQuoted ? `"${pair.join(' ')}"` : pair[0];
      const own = indexOf({ a: ['', words] });
      const isMarked = foundRanges(words, readQuery(typed)).length > 0;
      expect(found(own, typed)).toBe(isMarked ? 'a:1' : '');
    }),
  );
});

test('a text is found by its own words, whatever they are', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 6 }), (words) => {
      const own = indexOf({ a: ['', words.join(' ')] });
      const sought = words.join(' ').replaceAll(/["“”«»]/gu, ' ');
      const { terms } = readQuery(sought);
      expect(find(own, sought)).toHaveLength(terms.length > 0 ? 1 : 0);
    }),
  );
});
