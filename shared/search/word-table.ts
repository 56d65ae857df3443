/** The number of a word; 0 parts words that do not follow one another. */
export type WordNumber = number;

/** Every word that was ever indexed, once, with a number. Words stay when no text has them any more. */
export interface WordTable {
  readonly size: () => number;
  readonly numberOf: (word: string) => WordNumber;
  /** Undefined for a word that no text has. */
  readonly known: (word: string) => WordNumber | undefined;
  /** The words that begin so; the word itself too. */
  readonly beginningWith: (prefix: string) => readonly WordNumber[];
}

export function wordTable(): WordTable {
  const numbers = new Map<string, WordNumber>();
  /** The words by their first letter: what is looked through for a beginning. */
  const byLetter = new Map<string, string[]>();
  return {
    size: () => numbers.size + 1,
    numberOf: (word) => {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      const number = numbers.size + 1;
      numbers.set(word, number);
      const letter = word.slice(0, 1);
      const others = byLetter.get(letter);
      if (others) others.push(word);
      else byLetter.set(letter, [word]);
      return number;
    },
    known: (word) => numbers.get(word),
    beginningWith: (prefix) => {
      const found: WordNumber[] = [];
      for (const word of byLetter.get(prefix.slice(0, 1)) ?? []) {
        const number = word.startsWith(prefix) ? numbers.get(word) : undefined;
        if (number !== undefined) found.push(number);
      }
      return found;
    },
  };
}
