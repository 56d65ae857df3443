import type { Inline } from '#shared/domain/inline.ts';
import { readableWords } from './plain-words.ts';

/** A text as it reads, without being edited: for rows and originals. */
export function StaticText({ inlines }: { readonly inlines: readonly Inline[] }) {
  return <span>{readableWords(inlines)}</span>;
}
