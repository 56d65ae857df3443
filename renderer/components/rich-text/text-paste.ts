import { Slice } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import type { Inline } from '#shared/domain/inline.ts';
import type { Note } from '#shared/domain/note.ts';
import { clipboardLines, wordsOfLine } from './pasted-text.ts';
import {
  type Arrival,
  arrivedText,
  clipboardHtml,
  payloadIn,
  payloadOf,
} from './text-clipboard.ts';
import { contentOf, inlinesOf } from './text-document.ts';
import { wholeStep } from './writing-steps.ts';

/** What pasting asks of the field around the editor. */
export interface PastePorts {
  readonly singleLine: () => boolean;
  readonly words: (inline: Inline) => string;
  /** The notes of the session. */
  readonly notes: () => readonly Note[];
  readonly arrival: Arrival;
  /** What was pasted as several lines, before it becomes text; true when it was taken. */
  readonly onPasteLines: (lines: readonly string[]) => boolean;
}

/** Puts the selected text on a clipboard, for Minuta and for any program. False when nothing is selected. */
export function copySelection(
  { selection, doc }: EditorState,
  data: Pick<DataTransfer, 'setData'>,
  ports: Pick<PastePorts, 'words' | 'notes'>,
): boolean {
  if (selection.empty) return false;
  const copied = inlinesOf(doc.slice(selection.from, selection.to).content);
  const payload = payloadOf(copied, ports.notes(), ports.words);
  data.setData('text/plain', payload.printed.join(''));
  data.setData('text/html', clipboardHtml(payload));
  return true;
}

/** What a paste comes to. */
export interface Pasted {
  readonly transaction: Transaction;
  /** The notes that it newly anchors. */
  readonly notes: readonly Note[];
}

/** Inlines in the place of what is selected, as one step to undo. */
export function inserted({ tr }: EditorState, inlines: readonly Inline[]): Transaction {
  return tr
    .replaceSelection(new Slice(contentOf(inlines), 0, 0))
    .setMeta(wholeStep, true)
    .scrollIntoView();
}

/**
 * What a clipboard holds, in the place of what is selected; undefined when it holds no words, or the field took
 * its lines in its own way.
 */
export function pasted(
  state: EditorState,
  data: Pick<DataTransfer, 'getData'>,
  ports: PastePorts,
): Pasted | undefined {
  const between: Inline = ports.singleLine() ? { kind: 'text', text: ' ' } : { kind: 'break' };
  const own = payloadIn(data.getData('text/html'));
  if (own) {
    const { inlines, notes } = arrivedText(own, ports.arrival);
    const lines = inlines.map((inline) => (inline.kind === 'break' ? between : inline));
    return lines.length === 0 ? undefined : { transaction: inserted(state, lines), notes };
  }
  const lines = clipboardLines(data);
  if (lines.length === 0) return undefined;
  if (lines.length > 1 && ports.onPasteLines(lines.map(wordsOfLine))) return undefined;
  const inlines = lines.flatMap((line, index) => (index === 0 ? line : [between, ...line]));
  return { transaction: inserted(state, inlines), notes: [] };
}
