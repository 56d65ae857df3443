import { baseKeymap, toggleMark } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { Slice } from 'prosemirror-model';
import { EditorState, Plugin, Selection, TextSelection, type Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { Inline, Mark, ReferenceTarget } from '#shared/domain/inline.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Note } from '#shared/domain/note.ts';
import type { DocumentSymbol } from '#shared/symbols/document-symbol.ts';
import { type CaretState, caretState, quietCaret, sameCaret } from './caret-state.ts';
import { type ChipPorts, chipView, type Ghosts, ghostsAround } from './text-chips.ts';
import { contentOf, documentOf, inlinesOf } from './text-document.ts';
import { copySelection, inserted, type PastePorts, pasted } from './text-paste.ts';
import { textSchema } from './text-schema.ts';
import { typographic } from './typography.ts';
import { wholeSymbolsPlugin } from './whole-symbols-plugin.ts';
import { wholeStep, writingSteps } from './writing-steps.ts';

/** What the editor asks of the field around it. It is asked anew each time: the field may have changed. */
export interface TextViewPorts extends ChipPorts, PastePorts {
  readonly language: () => Language;
  readonly ghost: () => Ghosts;
  /** What a symbol names that could be cited here. */
  readonly targetOf: (symbol: DocumentSymbol) => ReferenceTarget | undefined;
  /** The text after an edit, and the notes that it newly anchors. */
  readonly onChange: (inlines: readonly Inline[], notes: readonly Note[]) => void;
  /** What was written until now is a step to undo of its own. */
  readonly finishStep: () => void;
  readonly onCaret: (caret: CaretState) => void;
}

/** The editor of the field that has the focus. */
export interface TextView {
  readonly focusAt: (point: { left: number; top: number } | undefined) => void;
  /** Shows another text, as after an undo, with the caret where it changed. */
  readonly show: (inlines: readonly Inline[]) => void;
  /** What chips and ghosts say may have changed. */
  readonly refresh: () => void;
  readonly toggle: (mark: Mark) => void;
  /** Anchors a new note after what is selected. */
  readonly insertNote: (note: Note) => void;
  /** Cites in the place of what is selected. */
  readonly insertReference: (target: ReferenceTarget) => void;
  /** Makes the symbol at the caret the reference that is offered. */
  readonly acceptOffer: () => void;
  /** Where what is selected stands on the screen; the caret where nothing is. */
  readonly selectionRect: () => DOMRect;
  readonly focus: () => void;
  readonly destroy: () => void;
}

/** The usual keys but those that the field around the editor has its own use for. */
const plainKeys = Object.fromEntries(
  Object.entries(baseKeymap).filter(([key]) => !['Enter', 'Mod-Enter', 'Escape'].includes(key)),
);

/** Mounts the editor of a text in an element that is empty; `extras` are asked after its own plugins. */
export function mountTextView(
  mount: HTMLElement,
  inlines: readonly Inline[],
  extras: readonly Plugin[],
  ports: TextViewPorts,
): TextView {
  const chips = new Set<() => void>();
  const steps = writingSteps(ports.finishStep);
  /** The last mark that the language set by itself: Backspace right after it gives back what was typed. */
  let replaced: { readonly end: number; readonly from: number; readonly typed: string } | undefined;
  let pendingNotes: readonly Note[] = [];
  let caret = quietCaret;
  /** Symbols that stay words: the offer was refused. */
  const refused = new Set<string>();
  let isPointing = false;
  /** A letter that the browser wrote itself: it has brought it into sight as well. */
  let isBrowsersOwn = false;

  const dispatchWith = (transaction: Transaction, notes: readonly Note[]) => {
    pendingNotes = notes;
    view.dispatch(transaction);
  };

  const onTyped = (_view: EditorView, from: number, to: number, typed: string): boolean => {
    const before = view.state.doc.textBetween(0, from, undefined, '\ufffc');
    const replacement = typographic(typed, before, ports.language());
    isBrowsersOwn = !replacement;
    if (!replacement) return false;
    const start = from - replacement.back;
    view.dispatch(view.state.tr.insertText(replacement.text, start, to));
    const straight = before.slice(before.length - replacement.back) + typed;
    replaced = { from: start, end: start + replacement.text.length, typed: straight };
    return true;
  };

  const takeBack = (): boolean => {
    const last = replaced;
    replaced = undefined;
    if (!last || !view.state.selection.empty || view.state.selection.from !== last.end)
      return false;
    view.dispatch(view.state.tr.insertText(last.typed, last.from, last.end));
    return true;
  };

  const showCaret = () => {
    const next = caretState(view.state, isPointing, refused, ports.targetOf);
    if (sameCaret(caret, next)) return;
    caret = next;
    ports.onCaret(next);
  };

  const acceptOffer = () => {
    const { offer } = caret;
    if (!offer) return;
    const { from, to, target } = offer;
    const reference = textSchema.nodes.reference.create({ target });
    view.dispatch(
      view.state.tr.replaceWith(from, to, reference).setMeta(wholeStep, true).scrollIntoView(),
    );
  };

  /** Keys that answer the offer beside the caret; the field around the editor does not hear them. */
  const answerOffer = (event: KeyboardEvent): boolean => {
    const { offer } = caret;
    if (!offer || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return false;
    if (event.key === 'Tab' || event.key === 'Enter') acceptOffer();
    else if (event.key === 'Escape') {
      refused.add(offer.printed);
      showCaret();
    } else return false;
    event.stopPropagation();
    return true;
  };

  const insertBreak = (state: EditorState, dispatch?: EditorView['dispatch']) => {
    if (ports.singleLine()) return false;
    dispatch?.(state.tr.replaceSelectionWith(textSchema.nodes.break.create()).scrollIntoView());
    return true;
  };

  const copy = (_view: EditorView, event: ClipboardEvent): boolean => {
    const { clipboardData } = event;
    if (!clipboardData || !copySelection(view.state, clipboardData, ports)) return false;
    event.preventDefault();
    return true;
  };

  const showEmptiness = () =>
    mount.classList.toggle('text-empty', view.state.doc.content.size === 0);

  const pointUp = () => {
    isPointing = false;
    showCaret();
  };
  const pointDown = () => {
    isPointing = true;
    document.addEventListener('pointerup', pointUp, { once: true });
    return false;
  };

  const view: EditorView = new EditorView(
    { mount },
    {
      state: EditorState.create({
        doc: documentOf(inlines),
        plugins: [
          keymap({
            Enter: insertBreak,
            'Shift-Enter': insertBreak,
          }),
          keymap(plainKeys),
          new Plugin({ props: { decorations: ({ doc }) => ghostsAround(doc, ports.ghost()) } }),
          wholeSymbolsPlugin(() => view.composing),
          ...extras,
        ],
      }),
      nodeViews: {
        note: (node) => chipView(node, ports, chips),
        reference: (node) => chipView(node, ports, chips),
      },
      handleTextInput: onTyped,
      handleScrollToSelection: () => isBrowsersOwn,
      handleKeyDown: (_view, event) =>
        answerOffer(event) || (event.key === 'Backspace' && takeBack()),
      handlePaste: (_view, { clipboardData }) => {
        const found = clipboardData && pasted(view.state, clipboardData, ports);
        if (found) dispatchWith(found.transaction, found.notes);
        return true;
      },
      handleDrop: () => true,
      handleDOMEvents: {
        copy,
        cut: (_view, event) => {
          const isCopied = copy(view, event);
          if (isCopied) view.dispatch(view.state.tr.deleteSelection().setMeta(wholeStep, true));
          return isCopied;
        },
        pointerdown: pointDown,
        // Undo and formatting are the window's own, and not the browser's.
        beforeinput: (_view, event) => {
          const isOwn = /^(history|format)/.test(event.inputType);
          if (isOwn) event.preventDefault();
          return isOwn;
        },
      },
      dispatchTransaction(transaction) {
        const before = view.state;
        view.updateState(before.apply(transaction));
        isBrowsersOwn = false;
        showEmptiness();
        if (transaction.docChanged && transaction.getMeta('shown') === undefined) {
          const notes = pendingNotes;
          pendingNotes = [];
          steps.edit(before, transaction);
          ports.onChange(inlinesOf(view.state.doc.content), notes);
        }
        showCaret();
      },
    },
  );
  showEmptiness();

  return {
    focusAt: (point) => {
      const at = point && view.posAtCoords(point)?.pos;
      const { doc, tr } = view.state;
      view.dispatch(
        tr.setSelection(at === undefined ? Selection.atEnd(doc) : TextSelection.create(doc, at)),
      );
      view.focus();
    },
    show: (next) => {
      const { doc, tr } = view.state;
      const content = contentOf(next);
      const start = doc.content.findDiffStart(content);
      const ends = doc.content.findDiffEnd(content);
      steps.leave();
      if (start === null || !ends) return;
      // What stands alike on both sides of the change is not counted twice.
      const overlap = Math.max(0, start - Math.min(ends.a, ends.b));
      const end = ends.b + overlap;
      tr.replace(start, ends.a + overlap, new Slice(content.cut(start, end), 0, 0));
      tr.setSelection(TextSelection.create(tr.doc, end)).scrollIntoView();
      view.dispatch(tr.setMeta('shown', true));
    },
    refresh: () => {
      for (const draw of chips) draw();
      view.updateState(view.state);
    },
    toggle: (mark) => {
      toggleMark(textSchema.marks[mark])(view.state, view.dispatch);
    },
    insertNote: (note) => {
      const { doc, tr, selection } = view.state;
      const after = view.state.apply(tr.setSelection(TextSelection.create(doc, selection.to)));
      view.updateState(after);
      dispatchWith(inserted(after, [{ kind: 'note', note: note.id }]), [note]);
    },
    insertReference: (target) =>
      view.dispatch(inserted(view.state, [{ kind: 'reference', target }])),
    acceptOffer,
    selectionRect: () => {
      const { from, to, empty } = view.state.selection;
      const start = view.coordsAtPos(from);
      const end = empty ? start : view.coordsAtPos(to, -1);
      const left = Math.min(start.left, end.left);
      const right = Math.max(start.right, end.right);
      return new DOMRect(left, start.top, right - left, end.bottom - start.top);
    },
    focus: () => view.focus(),
    destroy: () => {
      document.removeEventListener('pointerup', pointUp);
      view.destroy();
    },
  };
}
