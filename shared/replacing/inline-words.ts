import type { Inline, Mark } from '#shared/domain/inline.ts';
import type { WordQuery } from './word-query.ts';
import { type WordRange, wordRanges } from './word-ranges.ts';

/** Stands for a reference, whose words are its target's and are not looked through. */
const reference = '\ufffc';

/** Words found in a formatted text. */
export interface InlineRange extends WordRange {
  /** Whether a note is anchored within: replacing the words would take it away. */
  readonly holdsNote: boolean;
}

function lengthOf(inline: Inline): number {
  if (inline.kind === 'text') return inline.text.length;
  return inline.kind === 'note' ? 0 : 1;
}

/** The letters of a formatted text. A note takes no place in them: words go on across its mark. */
export function lettersOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      if (inline.kind === 'note') return '';
      return inline.kind === 'break' ? '\n' : reference;
    })
    .join('');
}

/** Where the words of a query stand in a formatted text. */
export function inlineRanges(inlines: readonly Inline[], query: WordQuery): readonly InlineRange[] {
  const notes: number[] = [];
  let at = 0;
  for (const inline of inlines) {
    if (inline.kind === 'note') notes.push(at);
    at += lengthOf(inline);
  }
  return wordRanges(lettersOf(inlines), query).map(({ from, to }) => ({
    from,
    to,
    holdsNote: notes.some((note) => note > from && note < to),
  }));
}

function sameMarks(one: readonly Mark[] = [], other: readonly Mark[] = []): boolean {
  return one.length === other.length && one.every((each) => other.includes(each));
}

/** Adds words behind what is there, in one run with words of the same marks. */
function append(written: Inline[], text: string, marks: readonly Mark[] | undefined): void {
  const last = written.at(-1);
  if (text === '') return;
  if (last?.kind === 'text' && sameMarks(last.marks, marks)) {
    written[written.length - 1] = { ...last, text: last.text + text };
  } else
    written.push(
      marks && marks.length > 0 ? { kind: 'text', text, marks } : { kind: 'text', text },
    );
}

/**
 * The formatted text with other words in these ranges, which are in order and hold no note; `by` gives them for
 * those that are found. The new words have the marks of the first letter that they replace.
 */
export function withWordsReplaced(
  inlines: readonly Inline[],
  ranges: readonly WordRange[],
  by: (found: string) => string,
): readonly Inline[] {
  const letters = lettersOf(inlines);
  const written: Inline[] = [];
  let at = 0;
  let next = 0;
  for (const inline of inlines) {
    const end = at + lengthOf(inline);
    if (inline.kind !== 'text') written.push(inline);
    else {
      let kept = at;
      for (let range = ranges[next]; range && range.from < end; range = ranges[next]) {
        if (range.from >= at) {
          append(written, inline.text.slice(kept - at, range.from - at), inline.marks);
          append(written, by(letters.slice(range.from, range.to)), inline.marks);
        }
        kept = Math.min(range.to, end);
        if (range.to > end) break;
        next += 1;
      }
      append(written, inline.text.slice(kept - at), inline.marks);
    }
    at = end;
  }
  return written;
}
