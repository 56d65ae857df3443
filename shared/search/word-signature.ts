import type { NeededWords } from './sought-words.ts';
import type { WordNumber } from './word-table.ts';

/** Bits of a signature: a session of some hundred words fills a small part of them. */
const size = 8192;

/**
 * Which words a session may have: a bit for each, shared with every 8192nd word. It rules out most sessions
 * that lack a word, and never one that has it.
 */
export type WordSignature = Uint32Array;

export function signatureOf(words: Uint32Array): WordSignature {
  const signature = new Uint32Array(size / 32);
  for (const word of words) {
    const bit = word % size;
    signature[bit >>> 5] = (signature[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  return signature;
}

function mayHave(signature: WordSignature, word: WordNumber): boolean {
  const bit = word % size;
  return ((signature[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}

/** Whether a session may answer: false only where some term lacks a word in each of its spellings. */
export function mayAnswer(
  signature: WordSignature,
  needs: readonly (readonly NeededWords[])[],
): boolean {
  return needs.every((spellings) =>
    spellings.some(
      ({ every, any }) =>
        every.every((word) => mayHave(signature, word)) &&
        (any === undefined || any.some((word) => mayHave(signature, word))),
    ),
  );
}
