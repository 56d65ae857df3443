import { sameList } from '#shared/domain/structural-sharing.ts';
import type { Block, Paper, PaperNote, PaperScalars, Paragraph, Run } from './paper.ts';

function isSameRun(a: Run, b: Run | undefined): boolean {
  if (a === b) return true;
  if (a.kind === 'text') {
    return (
      b?.kind === 'text' &&
      a.text === b.text &&
      a.language === b.language &&
      a.marks.length === b.marks.length &&
      a.marks.every((mark, index) => mark === b.marks[index])
    );
  }
  if (a.kind === 'break') return b?.kind === 'break';
  return b?.kind === 'note' && a.note === b.note && a.number === b.number;
}

/** `next`, or the very `runs` when both print the same. */
function sharedRuns(runs: readonly Run[] | undefined, next: readonly Run[]): readonly Run[] {
  const same =
    runs?.length === next.length && runs.every((run, index) => isSameRun(run, next[index]));
  return same && runs ? runs : next;
}

function sharedParagraph(before: Paragraph | undefined, next: Paragraph): Paragraph {
  if (!before || before === next) return next;
  const { source, role, label, restart, state } = next;
  const runs = sharedRuns(before.runs, next.runs);
  const composed = next.composed && sharedRuns(before.composed, next.composed);
  const same =
    runs === before.runs &&
    composed === before.composed &&
    source.record === before.source.record &&
    source.part === before.source.part &&
    role === before.role &&
    label === before.label &&
    restart === before.restart &&
    state === before.state;
  if (same) return before;
  return composed ? { ...next, runs, composed } : { ...next, runs };
}

function sharedNote(before: PaperNote | undefined, next: PaperNote): PaperNote {
  if (!before) return next;
  const runs = sharedRuns(before.runs, next.runs);
  return runs === before.runs && next.number === before.number ? before : { ...next, runs };
}

function sharedScalars(before: PaperScalars, next: PaperScalars): PaperScalars {
  const names = Object.keys(next) as readonly (keyof PaperScalars)[];
  return names.every((name) => before[name] === next[name]) ? before : next;
}

function sharedBlocks(before: readonly Block[], next: readonly Block[]): readonly Block[] {
  let byKey: ReadonlyMap<string, Paragraph> | undefined;
  const anywhere = (key: string) => {
    byKey ??= new Map(
      before.flatMap(({ paragraphs }) => paragraphs.map((each) => [each.key, each] as const)),
    );
    return byKey.get(key);
  };
  const blocks = next.map((block, index) => {
    const was = before[index];
    const shared = block.paragraphs.map((each, place) => {
      const there = was?.paragraphs[place];
      // Nearly always a paragraph stands where it stood.
      return sharedParagraph(there?.key === each.key ? there : anywhere(each.key), each);
    });
    const own = sameList(was?.paragraphs ?? [], shared);
    return was?.name === block.name && was.paragraphs === own ? was : { ...block, paragraphs: own };
  });
  return sameList(before, blocks);
}

/**
 * `next`, composed again, with every paragraph, note and list of runs that says the same as before being the
 * very one of `before`: who shows a paper draws and measures only what has changed.
 */
export function sharedPaper(before: Paper | undefined, next: Paper): Paper {
  if (before?.kind !== next.kind) return next;
  const notes = new Map(before.notes.map((note) => [note.note, note]));
  return {
    ...next,
    scalars: sharedScalars(before.scalars, next.scalars),
    blocks: sharedBlocks(before.blocks, next.blocks),
    notes: sameList(
      before.notes,
      next.notes.map((note) => sharedNote(notes.get(note.note), note)),
    ),
  };
}
