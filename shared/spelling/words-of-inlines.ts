import { assertNever } from '#shared/domain/assert-never.ts';
import type { Inline } from '#shared/domain/inline.ts';
import { type CheckableWord, checkableWords } from './checkable-words.ts';

function plain(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'break':
      return '\n';
    case 'note':
    case 'reference':
      // Neither is typed, and each ends a word.
      return '\ufffc';
    default:
      return assertNever(inline);
  }
}

/** The words of a text that can be misspelt, line by line, as an editor of the same text counts them. */
export function wordsOfInlines(inlines: readonly Inline[]): readonly CheckableWord[] {
  const lines = inlines.map(plain).join('').split('\n');
  return lines.flatMap((line) => checkableWords(line));
}
