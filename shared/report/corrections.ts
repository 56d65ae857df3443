import type { Composition, DraftParagraph, DraftRun } from './draft.ts';
import { plainParagraph } from './draft.ts';
import type { ParagraphState } from './paper.ts';
import { wordsOf } from './runs.ts';
import { inlinesRuns, textRuns } from './text-runs.ts';

/** A paragraph with what the hand of staff did to it. */
export interface CorrectedParagraph {
  readonly draft: DraftParagraph;
  readonly state: ParagraphState;
  /** What prints; `draft.runs` unless a hand changed it. */
  readonly runs: readonly DraftRun[];
  readonly composed?: readonly DraftRun[];
}

/** Keys of the paragraphs that this paper leaves out. */
export function leftOutKeys(
  composition: Pick<Composition, 'session' | 'kind'>,
): ReadonlySet<string> {
  const { session, kind } = composition;
  return new Set(
    session.leftOut.filter(({ paper }) => paper === kind).map(({ paragraph }) => paragraph),
  );
}

function edited(composition: Composition, draft: DraftParagraph): CorrectedParagraph {
  const { session, kind, language } = composition;
  const override = session.overrides[`${kind}/${language}/${draft.key}`];
  if (!override) return { draft, state: 'composed', runs: draft.runs };
  return {
    draft,
    state: override.composedThen === wordsOf(draft.runs) ? 'edited' : 'stale',
    runs: inlinesRuns(composition, override.text),
    composed: draft.runs,
  };
}

/**
 * The blocks as they print: overridden texts in place of composed ones, free paragraphs behind the ones
 * they follow, left-out ones gone. A free paragraph whose place no longer exists goes to the end of the
 * last block, so that what was typed is still seen.
 */
export function corrected(
  composition: Composition,
  blocks: readonly (readonly DraftParagraph[])[],
): readonly (readonly CorrectedParagraph[])[] {
  const { session, kind } = composition;
  const leftOut = leftOutKeys(composition);
  const placed = new Set<string>();
  const anyFree = session.freeParagraphs.length > 0;

  const freeAfter = (key: string): readonly CorrectedParagraph[] =>
    session.freeParagraphs
      .filter((free) => free.paper === kind && free.after === key && !placed.has(free.id))
      .flatMap((free) => {
        placed.add(free.id);
        const source = { record: free.id, part: 'text' };
        const freeKey = `${free.id}.free`;
        const draft = plainParagraph(freeKey, source, textRuns(composition, free.text, source));
        return [{ draft, state: 'free' as const, runs: draft.runs }, ...freeAfter(freeKey)];
      });

  const result = blocks.map((block) => {
    const corrected: CorrectedParagraph[] = [];
    for (const paragraph of block) {
      if (!leftOut.has(paragraph.key)) corrected.push(edited(composition, paragraph));
      if (anyFree) corrected.push(...freeAfter(paragraph.key));
    }
    return corrected;
  });
  const homeless = session.freeParagraphs.flatMap((free) =>
    placed.has(free.id) ? [] : freeAfter(free.after),
  );
  return result.map((block, index) =>
    index === result.length - 1 ? [...block, ...homeless] : block,
  );
}
