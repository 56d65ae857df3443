import type { Inline } from '#shared/domain/inline.ts';
import { findSymbols } from '#shared/symbols/find-symbols.ts';

const noBreak = '\u00a0';

/** Where document symbols in these words have spaces at which a line could break. */
export function breakingSpaces(words: string): readonly number[] {
  return findSymbols(words).flatMap(({ start, end }) => {
    const places: number[] = [];
    for (let at = start; at < end; at += 1) if (words[at] === ' ') places.push(at);
    return places;
  });
}

/** A text whose document symbols do not break across lines: the spaces within them are non-breaking. */
export function wholeSymbols(inlines: readonly Inline[]): readonly Inline[] {
  const words = inlines.map((each) => (each.kind === 'text' ? each.text : '\ufffc')).join('');
  const places = new Set(breakingSpaces(words));
  if (places.size === 0) return inlines;
  let start = 0;
  return inlines.map((inline) => {
    if (inline.kind !== 'text') {
      start += 1;
      return inline;
    }
    const from = start;
    start += inline.text.length;
    const text = inline.text.replaceAll(' ', (space, at: number) =>
      places.has(from + at) ? noBreak : space,
    );
    return text === inline.text ? inline : { ...inline, text };
  });
}
