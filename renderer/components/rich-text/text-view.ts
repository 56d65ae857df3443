import { baseKeymap, toggleMark } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { Fragment, type Node, Slice } from 'prosemirror-model';
import { EditorState, Plugin, Selection, TextSelection } from 'prosemirror-state';
import { Decoration, DecorationSet, EditorView, type NodeView } from 'prosemirror-view';
import type { Inline } from '#shared/domain/inline.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Note } from '#shared/domain/note.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import { clipboardLines, type PastedLine, wordsOfLine } from './pasted-text.ts';
import { clipboardHtml, payloadIn, renewedPayload } from './text-clipboard.ts';
import { contentOf, documentOf, inlinesOf } from './text-document.ts';
import { textSchema } from './text-schema.ts';
import { typographic } from './typography.ts';

/** What the editor asks of the field around it. It is asked anew each time: the field may have changed. */
export interface TextViewPorts {
  readonly language: () => Language;
  readonly singleLine: () => boolean;
  readonly ghost: () => { readonly before: string; readonly after: string };
  /** What a chip prints. */
  readonly words: (inline: Inline) => string;
  readonly notes: () => readonly Note[];
  readonly newId: () => RecordId;
  readonly onChange: (inlines: readonly Inline[], notes: readonly Note[]) => void;
  readonly onPasteLines: (lines: readonly string[]) => boolean;
  readonly onChip: (inline: Inline, chip: HTMLElement) => void;
}

/** The editor of the field that has the focus. */
export interface TextView {
  readonly focusAt: (point: { left: number; top: number } | undefined) => void;
  /** Shows another text, as after an undo; the caret stays where it is as far as it can. */
  readonly show: (inlines: readonly Inline[]) => void;
  /** What chips and ghosts say may have changed. */
  readonly refresh: () => void;
  readonly toggle: (mark: 'bold' | 'italic' | 'underline') => void;
  readonly insert: (inline: Inline, notes?: readonly Note[]) => void;
  /** Where the caret stands on the screen. */
  readonly caret: () => DOMRect;
  readonly destroy: () => void;
}

/** A chip: what it points at cannot be typed in, and what it says comes from the session. */
function chipView(node: Node, ports: TextViewPorts, chips: Set<() => void>): NodeView {
  const dom = document.createElement('span');
  dom.className = node.type.name === 'note' ? 'text-note' : 'chip text-reference';
  const inline = inlinesOf(Fragment.from(node))[0];
  const draw = () => {
    dom.textContent = inline ? ports.words(inline) : '';
  };
  draw();
  chips.add(draw);
  if (inline) dom.addEventListener('dblclick', () => ports.onChip(inline, dom));
  if (inline?.kind === 'note') dom.addEventListener('click', () => ports.onChip(inline, dom));
  return { dom, ignoreMutation: () => true, destroy: () => chips.delete(draw) };
}

function ghosts(doc: Node, { before, after }: ReturnType<TextViewPorts['ghost']>) {
  const ghost = (words: string) => () => {
    const span = document.createElement('span');
    span.className = 'ghost text-ghost';
    span.textContent = words;
    return span;
  };
  return DecorationSet.create(doc, [
    ...(before ? [Decoration.widget(0, ghost(before), { side: -1, key: before })] : []),
    ...(after ? [Decoration.widget(doc.content.size, ghost(after), { side: 1, key: after })] : []),
  ]);
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
  /** The last mark that the language set by itself: Backspace right after it gives back what was typed. */
  let replaced: { readonly end: number; readonly from: number; readonly typed: string } | undefined;

  const insertContent = (view: EditorView, content: Fragment) =>
    view.dispatch(view.state.tr.replaceSelection(new Slice(content, 0, 0)).scrollIntoView());

  const insertLines = (view: EditorView, lines: readonly PastedLine[]) => {
    const between: Inline = ports.singleLine() ? { kind: 'text', text: ' ' } : { kind: 'break' };
    insertContent(
      view,
      contentOf(lines.flatMap((line, index) => (index === 0 ? line : [between, ...line]))),
    );
  };

  const onTyped = (view: EditorView, from: number, to: number, typed: string): boolean => {
    const before = view.state.doc.textBetween(0, from, undefined, '\ufffc');
    const replacement = typographic(typed, before, ports.language());
    if (!replacement) return false;
    const start = from - replacement.back;
    view.dispatch(view.state.tr.insertText(replacement.text, start, to));
    const straight = before.slice(before.length - replacement.back) + typed;
    replaced = { from: start, end: start + replacement.text.length, typed: straight };
    return true;
  };

  const takeBack = (view: EditorView): boolean => {
    const last = replaced;
    replaced = undefined;
    if (!last || !view.state.selection.empty || view.state.selection.from !== last.end)
      return false;
    view.dispatch(view.state.tr.insertText(last.typed, last.from, last.end));
    return true;
  };

  const copy = (view: EditorView, event: ClipboardEvent): boolean => {
    const { selection, doc } = view.state;
    if (selection.empty || !event.clipboardData) return false;
    const copied = inlinesOf(doc.slice(selection.from, selection.to).content);
    const anchored = new Set(copied.flatMap((each) => (each.kind === 'note' ? [each.note] : [])));
    const notes = ports.notes().filter(({ id }) => anchored.has(id));
    event.clipboardData.setData('text/plain', copied.map(ports.words).join(''));
    event.clipboardData.setData(
      'text/html',
      clipboardHtml({ inlines: copied, notes }, ports.words),
    );
    event.preventDefault();
    return true;
  };

  const paste = (view: EditorView, data: DataTransfer): void => {
    const own = payloadIn(data.getData('text/html'));
    if (own) {
      const { inlines: pasted, notes } = renewedPayload(own, ports.newId);
      pendingNotes = notes;
      insertContent(view, contentOf(pasted));
      return;
    }
    const lines = clipboardLines(data);
    if (lines.length > 1 && ports.onPasteLines(lines.map(wordsOfLine))) return;
    insertLines(view, lines);
  };

  let pendingNotes: readonly Note[] = [];
  const insertBreak = (state: EditorState, dispatch?: EditorView['dispatch']) => {
    if (ports.singleLine()) return false;
    dispatch?.(state.tr.replaceSelectionWith(textSchema.nodes.break.create()).scrollIntoView());
    return true;
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
          new Plugin({ props: { decorations: ({ doc }) => ghosts(doc, ports.ghost()) } }),
          ...extras,
        ],
      }),
      nodeViews: {
        note: (node) => chipView(node, ports, chips),
        reference: (node) => chipView(node, ports, chips),
      },
      handleTextInput: onTyped,
      handleKeyDown: (_view, { key }) => key === 'Backspace' && takeBack(view),
      handlePaste: (_view, event) => {
        if (event.clipboardData) paste(view, event.clipboardData);
        return true;
      },
      handleDrop: () => true,
      handleDOMEvents: {
        copy: (_view, event) => copy(view, event),
        cut: (_view, event) => {
          const isCopied = copy(view, event);
          if (isCopied) view.dispatch(view.state.tr.deleteSelection());
          return isCopied;
        },
      },
      dispatchTransaction(transaction) {
        view.updateState(view.state.apply(transaction));
        mount.classList.toggle('text-empty', view.state.doc.content.size === 0);
        if (!transaction.docChanged || transaction.getMeta('shown')) return;
        const notes = pendingNotes;
        pendingNotes = [];
        ports.onChange(inlinesOf(view.state.doc.content), notes);
      },
    },
  );
  mount.classList.toggle('text-empty', view.state.doc.content.size === 0);

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
      const { doc, tr, selection } = view.state;
      const transaction = tr.replaceWith(0, doc.content.size, contentOf(next));
      const end = Math.min(selection.from, transaction.doc.content.size);
      transaction.setSelection(TextSelection.create(transaction.doc, end));
      view.dispatch(transaction.setMeta('shown', true));
    },
    refresh: () => {
      for (const draw of chips) draw();
      view.updateState(view.state);
    },
    toggle: (mark) => {
      toggleMark(textSchema.marks[mark])(view.state, view.dispatch);
    },
    insert: (inline, notes = []) => {
      pendingNotes = notes;
      insertContent(view, contentOf([inline]));
    },
    caret: () => {
      const { left, top, bottom } = view.coordsAtPos(view.state.selection.from);
      return new DOMRect(left, top, 1, bottom - top);
    },
    destroy: () => view.destroy(),
  };
}
