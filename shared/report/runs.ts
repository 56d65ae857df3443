import type { Mark } from '#shared/domain/inline.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Part, Sentence } from '#shared/drafting/sentence.ts';
import type { DraftRun } from './draft.ts';

function sameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
  return a.length === b.length && a.every((mark) => b.includes(mark));
}

/** Joins neighbouring text runs that print alike, and drops empty ones. */
export function joined(runs: readonly DraftRun[]): readonly DraftRun[] {
  const result: DraftRun[] = [];
  for (const run of runs) {
    if (run.kind === 'text' && run.text === '') continue;
    const last = result.at(-1);
    if (
      run.kind === 'text' &&
      last?.kind === 'text' &&
      last.language === run.language &&
      last.missing === run.missing &&
      sameMarks(last.marks, run.marks)
    ) {
      result[result.length - 1] = { ...last, text: last.text + run.text };
    } else {
      result.push(run);
    }
  }
  return result;
}

/** A drafted sentence as runs; its own words are in `language`. */
export function runsOf(sentence: Sentence<DraftRun>, language: Language): readonly DraftRun[] {
  return joined(
    sentence.map((piece) =>
      typeof piece === 'string' ? { kind: 'text', text: piece, marks: [], language } : piece,
    ),
  );
}

/** The words that runs print: a line break as a line feed, a note mark as nothing. */
export function wordsOf(
  runs: readonly { readonly kind: string; readonly text?: string }[],
): string {
  return runs.map((run) => (run.kind === 'break' ? '\n' : (run.text ?? ''))).join('');
}

/** Runs as a part of a sentence. */
export function partOf(runs: readonly DraftRun[]): Part<DraftRun> {
  return { words: runs, spoken: wordsOf(runs) };
}

/** Runs without their note marks: for a text that is quoted away from its place. */
export function withoutNotes(runs: readonly DraftRun[]): readonly DraftRun[] {
  return runs.filter((run) => run.kind !== 'note');
}

function isBlank(run: DraftRun | undefined): boolean {
  return run?.kind === 'break' || (run?.kind === 'text' && run.text.trim() === '');
}

function hasBlankEnds(runs: readonly DraftRun[]): boolean {
  const [first, last] = [runs[0], runs.at(-1)];
  return (
    isBlank(first) ||
    isBlank(last) ||
    (first?.kind === 'text' && first.text !== first.text.trimStart()) ||
    (last?.kind === 'text' && last.text !== last.text.trimEnd())
  );
}

/** Runs without white space at either end. */
export function trimmed(runs: readonly DraftRun[]): readonly DraftRun[] {
  if (!hasBlankEnds(runs)) return runs;
  const result = [...runs];
  while (isBlank(result[0])) result.shift();
  while (isBlank(result.at(-1))) result.pop();
  const first = result[0];
  if (first?.kind === 'text') result[0] = { ...first, text: first.text.trimStart() };
  const last = result.at(-1);
  if (last?.kind === 'text') result[result.length - 1] = { ...last, text: last.text.trimEnd() };
  return result;
}

/** Runs without the punctuation at their end that `marks` names: the list they stand in brings its own. */
export function withoutEnding(runs: readonly DraftRun[], marks: RegExp): readonly DraftRun[] {
  const result = [...trimmed(runs)];
  const last = result.at(-1);
  if (last?.kind === 'text') {
    result[result.length - 1] = { ...last, text: last.text.replace(marks, '').trimEnd() };
  }
  return joined(result);
}
