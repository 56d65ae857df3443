import { EditorState, TextSelection } from 'prosemirror-state';
import { describe, expect, test } from 'vitest';
import { targetOfSymbol } from '#renderer/components/rich-text/citable-targets.ts';
import { symbolOffer } from '#renderer/components/rich-text/symbol-offer.ts';
import { documentOf, inlinesOf } from '#renderer/components/rich-text/text-document.ts';
import { wholeSymbolsPlugin } from '#renderer/components/rich-text/whole-symbols-plugin.ts';
import { wholeStep, writingSteps } from '#renderer/components/rich-text/writing-steps.ts';
import { sampleSession } from '#tests/support/sample-session.ts';

function stateOf(words: string, caret = words.length): EditorState {
  const doc = documentOf([{ kind: 'text', text: words }]);
  return EditorState.create({
    doc,
    selection: TextSelection.create(doc, caret),
    plugins: [wholeSymbolsPlugin(() => false)],
  });
}

/** A field in which each edit is told to the steps that undo takes back. */
function field(words: string) {
  let finished = 0;
  let state = stateOf(words);
  const steps = writingSteps(() => {
    finished += 1;
  });
  const edit = (transaction: typeof state.tr) => {
    steps.edit(state, transaction);
    state = state.apply(transaction);
  };
  return {
    type: (letters: string) => {
      for (const letter of letters) edit(state.tr.insertText(letter));
    },
    backspace: () => edit(state.tr.delete(state.selection.from - 1, state.selection.from)),
    goTo: (caret: number) => {
      state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, caret)));
    },
    paste: (letters: string) => edit(state.tr.insertText(letters).setMeta(wholeStep, true)),
    leave: steps.leave,
    begun: () => finished,
  };
}

describe('the steps that undo takes back', () => {
  test('a run of writing is one', () => {
    const { type, begun } = field('Belice');
    type(' y México');
    expect(begun()).toBe(1);
  });

  test('writing elsewhere begins another', () => {
    const { type, goTo, begun } = field('Belice');
    type(' y');
    goTo(2);
    type('xx');
    expect(begun()).toBe(2);
  });

  test('deleting after writing begins another, and writing goes on with it', () => {
    const { type, backspace, begun } = field('');
    type('Minutp');
    backspace();
    type('o de silencio');
    expect(begun()).toBe(2);
  });

  test('a paste is one by itself, also for what is written after it', () => {
    const { type, paste, begun } = field('');
    type('uno ');
    paste('dos');
    type(' tres');
    expect(begun()).toBe(3);
  });

  test('after an undo writing begins another', () => {
    const { type, leave, begun } = field('');
    type('uno');
    leave();
    type('dos');
    expect(begun()).toBe(2);
  });
});

describe('a symbol as it is written', () => {
  test('does not break across lines, keeps its formatting, and leaves what stands around it', () => {
    let state = stateOf('Ver CP/INF. 5488/0');
    state = state.apply(state.tr.insertText('7'));
    expect(inlinesOf(state.doc.content)).toEqual([
      { kind: 'text', text: 'Ver CP/INF.\u00a05488/07' },
    ]);
  });

  test('comes back from an undo as it was', () => {
    let state = stateOf('');
    state = state.apply(state.tr.insertText('CP/INF. 5488/07').setMeta('shown', true));
    expect(state.doc.textContent).toBe('CP/INF. 5488/07');
  });

  const session = sampleSession();
  const known = session.documents[0];
  const offered = (words: string, caret?: number) =>
    symbolOffer(stateOf(words, caret), (symbol) => targetOfSymbol(session, symbol));

  test('that is in the register is offered as a reference, in any spelling', () => {
    const symbol = known?.symbol ?? '';
    const target = { kind: 'document', id: known?.id };
    expect(offered(`Ver ${symbol}`)).toMatchObject({ from: 4, target });
    expect(offered(`Ver ${symbol.replace(' ', '')}`)).toMatchObject({ target });
    expect(offered(`${'palabras '.repeat(30)}${symbol}`)).toMatchObject({ target });
  });

  test('of the mandate is offered as the mandate, where the register does not have it', () => {
    const unregistered = { ...session, documents: [] };
    const state = stateOf(session.mandate?.symbol ?? '');
    const offer = symbolOffer(state, (symbol) => targetOfSymbol(unregistered, symbol));
    expect(offer?.target).toEqual({ kind: 'mandate' });
  });

  test('is not offered away from the caret, nor one that the session does not have', () => {
    expect(offered(`${known?.symbol} y más`)).toBeUndefined();
    expect(offered('CP/INF. 9999/99')).toBeUndefined();
    expect(offered('sin signatura')).toBeUndefined();
  });
});
