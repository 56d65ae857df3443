import { type EditorState, Plugin, PluginKey, TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { Spelling } from '#renderer/stores/spelling.ts';
import type { SpellingWalk } from '#renderer/stores/spelling-walk.ts';
import { sameValue } from '#shared/commands/same-value.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Source } from '#shared/report/paper.ts';
import type { CheckableWord } from '#shared/spelling/checkable-words.ts';
import { misspeltMarks } from './misspelt-marks.ts';
import { wordReader } from './words-of-document.ts';

/** A misspelt word that was asked about. */
export interface AskedWord {
  readonly language: Language;
  /** As it stands in the text. */
  readonly printed: string;
  readonly word: string;
  /** Where it stands on the screen. */
  readonly rect: DOMRect;
  readonly replace: (by: string) => void;
  /** The answer is given or there is none: the field has the keyboard again. */
  readonly end: () => void;
}

export interface SpellingPorts {
  readonly spelling: Spelling;
  readonly walk: SpellingWalk;
  readonly onAsk: (asked: AskedWord) => void;
  /** What was typed until now is a step to undo of its own. */
  readonly finishBurst: () => void;
}

interface Checked {
  readonly misspelt: readonly CheckableWord[];
  /** The word at the cursor is being written, and no mistake yet. */
  readonly typing: boolean;
}

const key = new PluginKey<Checked>('spelling');
/** From the first letter typed to the check, in milliseconds; letters that follow do not put it off. */
const pause = 150;
/** So many marks are drawn anew with each letter without its being felt. */
const fewMarks = 50;

const unchecked: Checked = { misspelt: [], typing: false };

function checkedIn(state: EditorState): Checked {
  return key.getState(state) ?? unchecked;
}

function markedWords(state: EditorState): readonly CheckableWord[] {
  const { misspelt, typing } = checkedIn(state);
  const { empty, from: caret } = state.selection;
  if (!typing || !empty) return misspelt;
  return misspelt.filter(({ from, to }) => caret < from || caret > to);
}

function rangeOf(view: EditorView, { from, to }: CheckableWord): Range {
  const range = document.createRange();
  const start = view.domAtPos(from, 1);
  const end = view.domAtPos(to, -1);
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** Where a menu was asked for: under the pointer, or at the cursor when a key asked. */
function positionAskedFor(view: EditorView, event: MouseEvent): number | undefined {
  const isPointer = event.button === 2;
  return isPointer
    ? view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos
    : view.state.selection.from;
}

/** The field of an editor, by the marks that fields carry. */
function fieldOf(view: EditorView): Source {
  const { record = '', part = '' } = view.dom.dataset;
  return { record, part };
}

function select(view: EditorView, { from, to }: CheckableWord): void {
  const { doc, tr } = view.state;
  view.dispatch(tr.setSelection(TextSelection.create(doc, from, to)).scrollIntoView());
  view.focus();
}

/** Marks the misspelt words of an editor, and hands on the one that a menu is asked for. */
export function spellingPlugin(
  language: Language,
  { spelling, walk, onAsk, finishBurst }: SpellingPorts,
): Plugin {
  const read = wordReader();
  const ask = (view: EditorView, marked: CheckableWord) => {
    // While the menu has the keyboard the field keeps its editor.
    const keep = (event: Event) => event.stopPropagation();
    view.dom.addEventListener('focusout', keep);
    const printed = view.state.doc.textBetween(marked.from, marked.to);
    onAsk({
      language,
      word: marked.word,
      printed,
      rect: rangeOf(view, marked).getBoundingClientRect(),
      replace: (by) => {
        const { doc } = view.isDestroyed ? {} : view.state;
        const isThere = doc && marked.to <= doc.content.size;
        if (!isThere || doc.textBetween(marked.from, marked.to) !== printed) return;
        finishBurst();
        view.dispatch(view.state.tr.insertText(by, marked.from, marked.to));
        finishBurst();
      },
      end: () => {
        view.dom.removeEventListener('focusout', keep);
        if (!view.isDestroyed) view.focus();
      },
    });
  };

  return new Plugin<Checked>({
    key,
    state: {
      init: () => unchecked,
      apply(transaction, { misspelt, typing }) {
        const checked: readonly CheckableWord[] | undefined = transaction.getMeta(key);
        if (checked) return { misspelt: checked, typing };
        if (transaction.docChanged) {
          const { mapping } = transaction;
          const moved = misspelt.flatMap((each) => {
            const from = mapping.map(each.from, 1);
            const to = mapping.map(each.to, -1);
            // A word that letters are added to is another word: what it is, the next check says.
            const isAnother = from >= to || mapping.map(each.to, 1) > to;
            return isAnother ? [] : [{ ...each, from, to }];
          });
          return { misspelt: moved, typing: !transaction.getMeta('shown') };
        }
        return { misspelt, typing: typing && !transaction.selectionSet };
      },
    },
    view(view) {
      const marks = misspeltMarks();
      let timer: ReturnType<typeof setTimeout> | undefined;
      let isGone = false;
      const draw = () => marks.show(markedWords(view.state).map((each) => rangeOf(view, each)));
      const check = async () => {
        if (view.composing) return later();
        const words = spelling.isChecked(language) ? read(view.state.doc) : [];
        await spelling.judge(
          language,
          words.map(({ word }) => word),
        );
        if (isGone || view.composing) return;
        // Letters may have come while the dictionary was asked; what it does not know yet is left alone.
        const present = spelling.isChecked(language) ? read(view.state.doc) : [];
        const misspelt = present.filter(({ word }) => spelling.isMisspelt(language, word));
        if (sameValue(misspelt, checkedIn(view.state).misspelt)) draw();
        else view.dispatch(view.state.tr.setMeta(key, misspelt));
      };
      const later = (milliseconds = pause) => {
        timer ??= setTimeout(() => {
          timer = undefined;
          void check();
        }, milliseconds);
      };
      const stop = spelling.watch(() => later());
      const leave = walk.enter({
        at: fieldOf(view),
        wordsPassed: () =>
          read(view.state.doc).filter(({ from }) => from < view.state.selection.to).length,
        // An editor that has just opened puts the cursor where it was wanted first.
        select: (index) =>
          requestAnimationFrame(() => {
            const word = isGone ? undefined : read(view.state.doc)[index];
            if (word) select(view, word);
          }),
      });
      later(0);
      return {
        update: (_, before) => {
          const { misspelt, typing } = checkedIn(view.state);
          const isEdited = view.state.doc !== before.doc;
          if (isEdited) later();
          const was = checkedIn(before);
          const isOther = typing !== was.typing || (misspelt !== was.misspelt && !isEdited);
          // The marks move with the letters by themselves; where there are many, no letter waits for them.
          if (isOther || (isEdited && misspelt.length <= fewMarks)) draw();
        },
        destroy: () => {
          isGone = true;
          clearTimeout(timer);
          stop();
          leave();
          marks.show([]);
        },
      };
    },
    props: {
      handleDOMEvents: {
        contextmenu: (view, event) => {
          const at = positionAskedFor(view, event);
          if (at === undefined) return false;
          const word = read(view.state.doc).find(({ from, to }) => from <= at && at <= to);
          if (!word || !spelling.isMisspelt(language, word.word)) return false;
          event.preventDefault();
          ask(view, word);
          return true;
        },
      },
    },
  });
}
