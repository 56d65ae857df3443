import { describe, expect, it } from 'vitest';
import { isListed, wordsOfNames } from '#shared/spelling/word-list.ts';

describe('the words of names', () => {
  const names = [wordsOfNames(['José Miguel Insulza', 'Ban Ki-moon', 'Côte d’Ivoire', 'OEA'])];

  it.each(['Insulza', 'INSULZA', 'Ki-moon', 'moon', 'Ivoire', "d'Insulza", "Insulza's", 'OEA'])(
    'hold %s',
    (word) => expect(isListed(word, names)).toBe(true),
  );

  it.each(['insulza', 'Insulsa', 'oea', 'Oea', 'InSulza', ''])('do not hold %j', (word) =>
    expect(isListed(word, names)).toBe(false),
  );
});

describe('a word that was added in lower case', () => {
  const own = [new Set(['relatoría'])];

  it('may begin a sentence or stand in capitals', () => {
    expect(['relatoría', 'Relatoría', 'RELATORÍA'].map((word) => isListed(word, own))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('is another word without its accent', () => {
    expect(isListed('relatoria', own)).toBe(false);
  });
});
