import { assertNever } from '#shared/domain/assert-never.ts';
import type { Inline } from '#shared/domain/inline.ts';
import type { Run } from './paper.ts';

function inlineOf(run: Run): Inline {
  switch (run.kind) {
    case 'text':
      return run.marks.length === 0
        ? { kind: 'text', text: run.text }
        : { kind: 'text', text: run.text, marks: run.marks };
    case 'break':
      return { kind: 'break' };
    case 'note':
      return { kind: 'note', note: run.note };
    default:
      return assertNever(run);
  }
}

/**
 * What a paragraph prints, as a text that can be edited: what a reference printed is words now. Composed again
 * as an override it prints the same.
 */
export function inlinesOfRuns(runs: readonly Run[]): readonly Inline[] {
  return joinedInlines(runs.map(inlineOf));
}

function sameMarks(a: Inline, b: Inline): boolean {
  if (a.kind !== 'text' || b.kind !== 'text') return false;
  const [one = [], other = []] = [a.marks, b.marks];
  return one.length === other.length && one.every((mark) => other.includes(mark));
}

function joinedInlines(inlines: readonly Inline[]): readonly Inline[] {
  const result: Inline[] = [];
  for (const inline of inlines) {
    const last = result.at(-1);
    if (inline.kind === 'text' && inline.text === '') continue;
    if (inline.kind === 'text' && last?.kind === 'text' && sameMarks(last, inline))
      result[result.length - 1] = { ...last, text: last.text + inline.text };
    else result.push(inline);
  }
  return result;
}

function sameInline(a: Inline, b: Inline | undefined): boolean {
  if (a.kind !== b?.kind) return false;
  if (a.kind === 'text' && b.kind === 'text') return a.text === b.text && sameMarks(a, b);
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether two texts print alike, however they are cut into pieces. */
export function printsAlike(one: readonly Inline[], other: readonly Inline[]): boolean {
  const [a, b] = [joinedInlines(one), joinedInlines(other)];
  return a.length === b.length && a.every((inline, index) => sameInline(inline, b[index]));
}
