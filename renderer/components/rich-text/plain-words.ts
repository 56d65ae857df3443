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

/** What a text of notes, references or formatting reads like, with a sign for each thing that is no word. */
export function readableWords(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      return inline.kind === 'break' ? '\n' : '◆';
    })
    .join('');
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
