import { describe, expect, it } from 'vitest';
import { isPageShown, workspaceStore } from '#renderer/stores/workspace-store.ts';

describe('the page of a narrow window', () => {
  it('does not cover the editor until it is asked for', () => {
    const store = workspaceStore();
    store.getState().becomeNarrow(true);
    expect(isPageShown(store.getState())).toBe(false);
    store.getState().showPage(true);
    expect(isPageShown(store.getState())).toBe(true);
  });

  it('goes when it has led to a field', () => {
    const store = workspaceStore();
    store.getState().becomeNarrow(true);
    store.getState().showPage(true);
    store.getState().goTo({ section: 'notes', at: { record: 'note', part: 'text' } });
    expect(isPageShown(store.getState())).toBe(false);
  });

  it('leaves the choice for a wide window as it was', () => {
    const store = workspaceStore();
    store.getState().becomeNarrow(true);
    store.getState().showPage(true);
    store.getState().showPage(false);
    store.getState().becomeNarrow(false);
    expect(isPageShown(store.getState())).toBe(true);
  });
});

describe('what is collapsed in the agenda', () => {
  it('stays so in other sections, and not in another session', () => {
    const store = workspaceStore();
    store.getState().collapse(['a', 'b'], true);
    store.getState().collapse(['b'], false);
    store.getState().showSection('notes');
    expect([...store.getState().collapsed]).toEqual(['a']);
    store.getState().begin();
    expect([...store.getState().collapsed]).toEqual([]);
  });
});
