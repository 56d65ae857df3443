import { describe, expect, it } from 'vitest';
import { reopenLastSession } from '#renderer/app/last-session.ts';
import type { WindowMemory } from '#renderer/stores/page-memory.ts';
import { sessionsStore } from '#renderer/stores/sessions-store.ts';
import { bareSession } from '#tests/support/session-builders.ts';

function memoryOf(first: string | undefined) {
  const memory = { open: first };
  const port: WindowMemory = {
    read: () => memory.open,
    write: (_key, id) => {
      memory.open = id;
    },
  };
  return { memory, port };
}

function storeOf() {
  return sessionsStore({
    sessions: [bareSession({ id: 'one' }), bareSession({ id: 'two' })],
    changed: () => undefined,
    flush: async () => ({ kind: 'saved' }),
    watch: () => undefined,
  });
}

describe('the session that was open last', () => {
  it('is open again at the next start', () => {
    const first = storeOf();
    const { memory, port } = memoryOf(undefined);
    reopenLastSession(first, port);
    first.getState().openSession('two');
    expect(memory.open).toBe('two');

    const next = storeOf();
    reopenLastSession(next, port);
    expect(next.getState().open?.present.id).toBe('two');
  });

  it('is forgotten when it is closed', () => {
    const store = storeOf();
    const { memory, port } = memoryOf('two');
    reopenLastSession(store, port);
    store.getState().closeSession();
    expect(memory.open).toBeUndefined();
  });

  it('leaves the list of sessions when it is no longer there', () => {
    const store = storeOf();
    reopenLastSession(store, memoryOf('gone').port);
    expect(store.getState().open).toBeUndefined();
  });
});
