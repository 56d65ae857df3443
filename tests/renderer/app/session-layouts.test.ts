import { describe, expect, it } from 'vitest';
import { keepLayouts } from '#renderer/app/session-layouts.ts';
import type { WindowMemory } from '#renderer/stores/page-memory.ts';
import { sessionsStore } from '#renderer/stores/sessions-store.ts';
import { workspaceStore } from '#renderer/stores/workspace-store.ts';
import { bareSession } from '#tests/support/session-builders.ts';

/** A window over two sessions, with a memory that outlives it. */
function windowWith(memory: WindowMemory) {
  const sessions = sessionsStore({
    sessions: [bareSession({ id: 'one' }), bareSession({ id: 'two' })],
    changed: () => undefined,
    flush: async () => ({ kind: 'saved' }),
    watch: () => undefined,
  });
  const workspace = workspaceStore();
  keepLayouts(workspace, sessions, memory);
  return { open: sessions.getState().openSession, workspace: () => workspace.getState() };
}

function newMemory(first?: string): WindowMemory {
  const kept = new Map<string, string | undefined>(first ? [['layouts', first]] : []);
  return { read: (key) => kept.get(key), write: (key, words) => kept.set(key, words) };
}

describe('the layout of a session', () => {
  it('is the one it was left in, in this run and in the next', () => {
    const memory = newMemory();
    const { open, workspace } = windowWith(memory);
    open('one');
    workspace().showSection('agreements');
    workspace().resizePage(600);
    open('two');
    expect(workspace()).toMatchObject({ section: 'agenda', pageWidth: undefined });
    workspace().showPage(false);
    open('one');
    expect(workspace()).toMatchObject({ section: 'agreements', pageShown: true, pageWidth: 600 });

    const next = windowWith(memory);
    next.open('two');
    expect(next.workspace()).toMatchObject({ section: 'agenda', pageShown: false });
  });

  it.each(['no json', '[["one",{"section":"elsewhere"}]]', '{}'])(
    'is the usual one when the memory says %s',
    (words) => {
      const { open, workspace } = windowWith(newMemory(words));
      open('one');
      expect(workspace()).toMatchObject({ section: 'agenda', pageShown: true });
    },
  );
});
