import { useMemo } from 'react';
import { usePapers, useWindow } from '#renderer/stores/window-context.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import {
  type CorrectableBlock,
  type CorrectableParagraph,
  correctableParagraphs,
} from '#shared/report/correctable-paragraphs.ts';
import type { BlockName } from '#shared/report/paper.ts';

/** A line of the list: the heading of a block, or a paragraph with its place in the paper from 1. */
export type TextRow =
  | { readonly kind: 'block'; readonly name: BlockName }
  | {
      readonly kind: 'paragraph';
      readonly paragraph: CorrectableParagraph;
      readonly number: number;
    };

/** What the workspace knows the row by: a free paragraph is a record, any other has its key. */
export function rowIdOf({ state, source, key }: CorrectableParagraph): RecordId {
  return state === 'free' ? source.record : key;
}

/** The lines of the paper that is shown; they follow the session when typing rests, as the page does. */
export function useTextRows(): readonly TextRow[] {
  const { sessions } = useWindow();
  const paper = usePapers(({ shown }) => shown);
  return useMemo(() => {
    const session = sessions.getState().open?.present;
    return session && paper ? textRows(correctableParagraphs(session, paper)) : [];
  }, [sessions, paper]);
}

/** Blocks as lines, with headings over those that say anything. */
function textRows(blocks: readonly CorrectableBlock[]): readonly TextRow[] {
  let number = 0;
  return blocks.flatMap(({ name, paragraphs }): readonly TextRow[] => {
    if (paragraphs.length === 0) return [];
    const rows = paragraphs.map((paragraph): TextRow => {
      number += 1;
      return { kind: 'paragraph', paragraph, number };
    });
    return [{ kind: 'block', name }, ...rows];
  });
}
