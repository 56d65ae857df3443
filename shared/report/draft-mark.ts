import { draftingIn } from '#shared/drafting/drafting-in.ts';
import type { Paper } from './paper.ts';

/** The paper with the draft mark or without it, whatever the status of its session says. */
export function withDraftMark(paper: Paper, shown: boolean): Paper {
  const draft = shown ? draftingIn(paper.language).draftMark : '';
  return draft === paper.scalars.draft ? paper : { ...paper, scalars: { ...paper.scalars, draft } };
}
