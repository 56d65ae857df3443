import type { Note } from '#shared/domain/note.ts';
import type { NoteId } from '#shared/domain/record-id.ts';
import type { CorrectedParagraph } from './corrections.ts';
import type { Composition, DraftParagraph, DraftRun } from './draft.ts';
import type { MissingText, PaperNote, Paragraph, Run } from './paper.ts';
import { partOf, runsOf, withoutNotes } from './runs.ts';
import { symbolRuns, textRuns } from './text-runs.ts';

/** Words of a note; undefined for one that this paper does not print. */
function noteRuns(
  composition: Composition,
  id: NoteId,
  note: Note | undefined,
): readonly DraftRun[] | undefined {
  const { session, kind, drafting, language } = composition;
  if (!note) return undefined;
  if (note.kind === 'text') {
    // A mark inside a note would hang on nothing that Word can print.
    return withoutNotes(textRuns(composition, note.text, { record: id, part: 'text' }));
  }
  // The order of business comes before the meeting and has no minutes to point to.
  if (kind === 'orderOfBusiness') return undefined;
  const symbols = session.bodies.flatMap(({ symbols }) => symbols.minutes ?? []);
  const symbol = symbols.length > 0 ? symbolRuns(composition, symbols.join(' / ')) : undefined;
  return runsOf(drafting.minutesNote<DraftRun>(symbol && partOf(symbol)), language);
}

type TextRun = Extract<Run, { kind: 'text' }>;

/** A text run as the paper keeps it: where a missing text is written is told once, in `missing`. */
function withoutOrigin({ kind, text, marks, language }: TextRun): TextRun {
  return { kind, text, marks, language };
}

/** Runs that are only compared, not printed: no note is counted and nothing is missing. */
function comparable(runs: readonly DraftRun[]): readonly Run[] {
  return runs.flatMap((run): readonly Run[] => {
    if (run.kind === 'note') return [];
    return [run.kind === 'text' ? withoutOrigin(run) : run];
  });
}

/** Paragraphs that depend on nothing but their draft: what does not change stays the very same. */
const settledParagraphs = new WeakMap<DraftParagraph, Paragraph>();

function isSettled(run: DraftRun): boolean {
  return run.kind === 'break' || (run.kind === 'text' && run.missing === undefined);
}

/** A paragraph in which no hand was put, no note stands and nothing is missing. */
function settledParagraph({ draft, state }: CorrectedParagraph): Paragraph | undefined {
  if (state !== 'composed') return undefined;
  const known = settledParagraphs.get(draft);
  if (known || !draft.runs.every(isSettled)) return known;
  const paragraph: Paragraph = { ...draft, runs: comparable(draft.runs), state };
  settledParagraphs.set(draft, paragraph);
  return paragraph;
}

/** Numbers the notes in the order of their marks and gives the paper's final paragraphs. */
export function finished(
  composition: Composition,
  blocks: readonly (readonly CorrectedParagraph[])[],
): {
  readonly blocks: readonly (readonly Paragraph[])[];
  readonly notes: readonly PaperNote[];
  readonly missing: readonly MissingText[];
} {
  const known = new Map(composition.session.notes.map((note) => [note.id, note]));
  const numbered = new Set<NoteId>();
  const notes: PaperNote[] = [];
  const missing = new Map<string, MissingText>();

  const finishRun = (run: DraftRun): Run | undefined => {
    if (run.kind === 'text') {
      const source = run.missing;
      if (!source) return run;
      missing.set(`${source.record}.${source.part}`, { source, printed: run.language });
      return withoutOrigin(run);
    }
    if (run.kind === 'break') return run;
    // Word prints each note once: a mark that comes up again is left to the first.
    if (numbered.has(run.note)) return undefined;
    const runs = noteRuns(composition, run.note, known.get(run.note));
    if (!runs) return undefined;
    numbered.add(run.note);
    const number = notes.length + 1;
    notes.push({ note: run.note, number, runs: finishRuns(runs) });
    return { kind: 'note', note: run.note, number };
  };
  const finishRuns = (runs: readonly DraftRun[]): readonly Run[] => {
    const finishedRuns: Run[] = [];
    for (const run of runs) {
      const finishedRun = finishRun(run);
      if (finishedRun) finishedRuns.push(finishedRun);
    }
    return finishedRuns;
  };

  const finishedBlocks = blocks.map((block) =>
    block.map((corrected): Paragraph => {
      const settled = settledParagraph(corrected);
      if (settled) return settled;
      const { draft, state, runs, composed } = corrected;
      const { key, source, role, label, restart } = draft;
      const paragraph = { key, source, role, label, restart, runs: finishRuns(runs), state };
      return composed ? { ...paragraph, composed: comparable(composed) } : paragraph;
    }),
  );
  return { blocks: finishedBlocks, notes, missing: [...missing.values()] };
}
