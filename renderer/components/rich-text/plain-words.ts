import type { Inline } from '#shared/domain/inline.ts';

/** The words of a text that has nothing but words and line breaks; undefined for any other. */
export function plainWords(inlines: readonly Inline[]): string | undefined {
  let words = '';
  for (const inline of inlines) {
    if (inline.kind === 'break') words += '\n';
    else if (inline.kind === 'text' && !inline.marks?.length) words += inline.text;
    else return undefined;
  }
  return words;
}

/** Words as a text, its line breaks kept. */
export function textOfWords(words: string): readonly Inline[] {
  return words
    .split('\n')
    .flatMap((line, index): readonly Inline[] => [
      ...(index > 0 ? [{ kind: 'break' } as const] : []),
      ...(line === '' ? [] : [{ kind: 'text', text: line } as const]),
    ]);
}
