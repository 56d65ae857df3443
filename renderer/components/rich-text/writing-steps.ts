import type { EditorState, Transaction } from 'prosemirror-state';

/** What an edit of a field is to undo: letters that go on or are taken back, or something done at once. */
type EditKind = 'writing' | 'deleting' | 'whole';

/** Marks a transaction that is a step to undo by itself: a paste, a chip, a correction. */
export const wholeStep = 'wholeStep';

function kindOf(transaction: Transaction): EditKind {
  if (transaction.getMeta(wholeStep)) return 'whole';
  let kind: EditKind = 'whole';
  for (const map of transaction.mapping.maps)
    map.forEach((_oldStart, _oldEnd, newStart, newEnd) => {
      if (newEnd > newStart) kind = 'writing';
      else if (kind === 'whole') kind = 'deleting';
    });
  return kind;
}

/** Cuts the edits of one field into the steps that undo takes back. */
export interface WritingSteps {
  /** Before an edit is handed on: ends the step until now when the edit begins another one. */
  readonly edit: (before: EditorState, transaction: Transaction) => void;
  /** The text was changed from elsewhere: whatever is written next is a new step. */
  readonly leave: () => void;
}

/**
 * A run of writing is one step. Writing elsewhere begins another, as does deleting after writing, so that what was
 * written is never lost with what is deleted; formatting, a paste or a chip is a step by itself. `finish` ends
 * the step until now. Pauses end it elsewhere, for fields of every kind.
 */
export function writingSteps(finish: () => void): WritingSteps {
  let last: { readonly kind: EditKind; readonly caret: number } | undefined;
  return {
    edit: (before, transaction) => {
      const kind = kindOf(transaction);
      const { from, empty } = before.selection;
      const goesOn =
        last !== undefined &&
        kind !== 'whole' &&
        empty &&
        last.caret === from &&
        !(kind === 'deleting' && last.kind === 'writing');
      if (!goesOn) finish();
      last = kind === 'whole' ? undefined : { kind, caret: transaction.selection.from };
    },
    leave: () => {
      last = undefined;
    },
  };
}
