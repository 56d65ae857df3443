import type { PaperKind } from '#shared/domain/paper-kind.ts';
import type { BlockName } from '#shared/report/paper.ts';

/** The words of the section of composed texts. */
export interface TextsStrings {
  readonly title: string;
  /** How many paragraphs were changed by hand and how many do not print; where none, how many there are. */
  readonly facts: (paragraphs: number, edited: number, leftOut: number) => string;
  readonly paper: string;
  readonly papers: Readonly<Record<PaperKind, string>>;
  readonly blocks: Readonly<Record<BlockName, string>>;
  readonly list: string;
  readonly paragraph: (number: number) => string;
  readonly edit: string;
  readonly close: string;
  readonly enter: string;
  readonly escape: string;
  readonly more: string;
  readonly text: string;
  readonly states: {
    readonly edited: string;
    readonly stale: string;
    readonly free: string;
    readonly leftOut: string;
  };
  /** What is so of a paragraph in each state, and what follows from it. */
  readonly sentences: {
    readonly composed: string;
    readonly edited: string;
    readonly stale: string;
    readonly leftOut: string;
  };
  readonly comparison: string;
  readonly removedWords: string;
  readonly addedWords: string;
  readonly noDifference: string;
  readonly backToComposed: string;
  readonly accept: string;
  readonly leaveOut: string;
  readonly putBack: string;
  readonly addBelow: string;
  readonly goToField: string;
  readonly freePlaceholder: string;
  readonly emptyFree: string;
  readonly empty: string;
}
