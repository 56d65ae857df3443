import type { WindowMemory } from '#renderer/stores/page-memory.ts';
import type { SessionsStore } from '#renderer/stores/sessions-store.ts';

const key = 'open-session';

/** Opens the session that was open last, where it is still there, and remembers each that is opened. */
export function reopenLastSession(store: SessionsStore, memory: WindowMemory): void {
  const last = memory.read(key);
  if (last !== undefined) store.getState().openSession(last);
  let remembered = last;
  store.subscribe(({ open }) => {
    const id = open?.present.id;
    if (id === remembered) return;
    remembered = id;
    memory.write(key, id);
  });
}
