import type { NoteId } from '#shared/domain/record-id.ts';
import type { CorrectedParagraph } from './corrections.ts';
import type { Composition, DraftRun } from './draft.ts';
import type { MissingText, PaperNote, Paragraph, Run } from './paper.ts';
import { partOf, runsOf, withoutNotes } from './runs.ts';
import { symbolRuns, textRuns } from './text-runs.ts';

/** Words of a note; undefined for one that this paper does not print. */
function noteRuns(composition: Composition, id: NoteId): readonly DraftRun[] | undefined {
  const { session, kind, drafting, language } = composition;
  const note = session.notes.find((candidate) => candidate.id === id);
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

/** Numbers the notes in the order of their marks and gives the paper's final paragraphs. */
export function finished(
  composition: Composition,
  blocks: readonly (readonly CorrectedParagraph[])[],
): {
  readonly blocks: readonly (readonly Paragraph[])[];
  readonly notes: readonly PaperNote[];
  readonly missing: readonly MissingText[];
} {
  const notes: PaperNote[] = [];
  const missing = new Map<string, MissingText>();

  const finishRun = (run: DraftRun): readonly Run[] => {
    switch (run.kind) {
      case 'break':
        return [run];
      case 'text': {
        const { missing: source, ...plain } = run;
        if (source) {
          missing.set(`${source.record}.${source.part}`, { source, printed: run.language });
        }
        return [plain];
      }
      case 'note': {
        const runs = noteRuns(composition, run.note);
        // Word prints each note once: a mark that comes up again is left to the first.
        if (!runs || notes.some(({ note }) => note === run.note)) return [];
        const number = notes.length + 1;
        notes.push({ note: run.note, number, runs: [] });
        notes[number - 1] = { note: run.note, number, runs: runs.flatMap(finishRun) };
        return [{ kind: 'note', note: run.note, number }];
      }
    }
  };
  /** For what is only compared, not printed: no note is counted and nothing is missing. */
  const withoutMarks = (runs: readonly DraftRun[]): readonly Run[] =>
    runs.flatMap((run): readonly Run[] => {
      if (run.kind === 'note') return [];
      if (run.kind === 'break') return [run];
      const { missing: _, ...plain } = run;
      return [plain];
    });

  const finishedBlocks = blocks.map((block) =>
    block.map(({ runs, composed, ...paragraph }): Paragraph => {
      const printed = runs.flatMap(finishRun);
      return composed
        ? { ...paragraph, runs: printed, composed: withoutMarks(composed) }
        : { ...paragraph, runs: printed };
    }),
  );
  return { blocks: finishedBlocks, notes, missing: [...missing.values()] };
}
