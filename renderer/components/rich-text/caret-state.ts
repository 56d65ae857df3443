import type { EditorState } from 'prosemirror-state';
import { type Mark, marks, type ReferenceTarget } from '#shared/domain/inline.ts';
import type { DocumentSymbol } from '#shared/symbols/document-symbol.ts';
import { type SymbolOffer, symbolOffer } from './symbol-offer.ts';
import { textSchema } from './text-schema.ts';

/** What stands beside the text for what is selected, or for the caret. */
export interface CaretState {
  /** Where what is selected begins and ends; undefined while nothing is. */
  readonly selected: { readonly from: number; readonly to: number } | undefined;
  /** The marks that all of the selected words have. */
  readonly marks: readonly Mark[];
  readonly offer: SymbolOffer | undefined;
}

/** A caret with nothing beside it. */
export const quietCaret: CaretState = { selected: undefined, marks: [], offer: undefined };

/** The marks that every selected word has. */
function commonMarks({ doc, selection }: EditorState): readonly Mark[] {
  const { from, to } = selection;
  return marks.filter((mark) => {
    let isCommon = true;
    let hasWords = false;
    doc.nodesBetween(from, to, (node) => {
      if (!node.isText) return;
      hasWords = true;
      isCommon &&= textSchema.marks[mark].isInSet(node.marks) !== undefined;
    });
    return hasWords && isCommon;
  });
}

/** `isPointing`: the selection is being drawn, and nothing is shown until it is. */
export function caretState(
  state: EditorState,
  isPointing: boolean,
  refused: ReadonlySet<string>,
  targetOf: (symbol: DocumentSymbol) => ReferenceTarget | undefined,
): CaretState {
  if (isPointing) return quietCaret;
  const { from, to, empty } = state.selection;
  if (!empty) return { ...quietCaret, selected: { from, to }, marks: commonMarks(state) };
  const offer = symbolOffer(state, targetOf);
  return offer && !refused.has(offer.printed) ? { ...quietCaret, offer } : quietCaret;
}

/** Whether nothing has to be drawn anew. */
export function sameCaret(one: CaretState, other: CaretState): boolean {
  return (
    one === other ||
    (one.selected?.from === other.selected?.from &&
      one.selected?.to === other.selected?.to &&
      one.marks.join() === other.marks.join() &&
      one.offer?.printed === other.offer?.printed &&
      one.offer?.from === other.offer?.from)
  );
}
