import type { SessionsStore } from '#renderer/stores/sessions-store.ts';
import type { WorkspaceStore } from '#renderer/stores/workspace-store.ts';
import type { RecordId } from '#shared/domain/record-id.ts';

/** Remembers the open session of this window from one start to the next. State of the window, not data. */
export interface SessionMemory {
  readonly read: () => RecordId | undefined;
  readonly write: (id: RecordId | undefined) => void;
}

const key = 'minuta.open-session';

/** The memory that a page has. A page that may not remember starts with the list of sessions. */
export const pageMemory: SessionMemory = {
  read: () => {
    try {
      return localStorage.getItem(key) ?? undefined;
    } catch {
      return undefined;
    }
  },
  write: (id) => {
    try {
      if (id === undefined) localStorage.removeItem(key);
      else localStorage.setItem(key, id);
    } catch {
      // Nothing that anybody typed is lost with it.
    }
  },
};

/** Opens the session that was open last, where it is still there, and remembers each that is opened. */
export function reopenLastSession(store: SessionsStore, memory: SessionMemory): void {
  const last = memory.read();
  if (last !== undefined) store.getState().openSession(last);
  let remembered = last;
  store.subscribe(({ open }) => {
    const id = open?.present.id;
    if (id === remembered) return;
    remembered = id;
    memory.write(id);
  });
}

/** Begins each session that is opened where a session begins, not where the one before it was left. */
export function startAnew(workspace: WorkspaceStore, sessions: SessionsStore): void {
  let shown = sessions.getState().open?.present.id;
  sessions.subscribe(({ open }) => {
    const id = open?.present.id;
    if (id === shown) return;
    shown = id;
    if (id !== undefined) workspace.getState().reset();
  });
}
