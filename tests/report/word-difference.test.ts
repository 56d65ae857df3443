import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordDifference } from '#shared/report/word-difference.ts';

function shown(before: string, after: string): string {
  return wordDifference(before, after)
    .map(({ kind, words }) =>
      kind === 'same' ? words : `${kind === 'added' ? '+' : '-'}[${words}]`,
    )
    .join('');
}

it('says which words went and which came', () => {
  expect(shown('El Consejo celebró una sesión especial.', 'El Consejo tuvo una sesión.')).toBe(
    'El Consejo -[celebró ]+[tuvo ]una sesión-[especial].',
  );
});

it('keeps the longest series of words that both have', () => {
  expect(shown('a b c d', 'b c x d')).toBe('-[a ]b c +[x ]d');
});

it('finds nothing where the words are the same', () => {
  expect(wordDifference('uno dos', 'uno dos')).toEqual([{ kind: 'same', words: 'uno dos' }]);
  expect(wordDifference('', '')).toEqual([]);
});

it('a text of which nothing is left is replaced as a whole', () => {
  expect(shown('uno', '')).toBe('-[uno]');
  expect(shown('', 'uno')).toBe('+[uno]');
});

it('gives the new text back from what stayed and what came, and every word of the old one', () => {
  const words = fc
    .array(fc.constantFrom('el', 'Consejo', '“paz”', 'CP/doc. 1/07', ',', 'día'), { maxLength: 30 })
    .map((each) => each.join(' '));
  fc.assert(
    fc.property(words, words, (before, after) => {
      const changes = wordDifference(before, after);
      const of = (...kinds: readonly string[]) =>
        changes
          .filter(({ kind }) => kinds.includes(kind))
          .map((change) => change.words)
          .join('');
      expect(of('same', 'added')).toBe(after);
      expect(of('same', 'removed').replace(/\s/g, '')).toBe(before.replace(/\s/g, ''));
    }),
  );
});

it('a text of many thousand words does not take for ever', () => {
  const [before, after] = ['uno ', 'dos '].map((word) => word.repeat(20_000));
  expect(wordDifference(before ?? '', after ?? '').map(({ kind }) => kind)).toEqual([
    'removed',
    'added',
  ]);
});
