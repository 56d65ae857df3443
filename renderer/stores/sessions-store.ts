import { createStore, type StoreApi } from 'zustand';
import type { SaveStatus } from '#renderer/storage/save-status.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { type History, newHistory, record, redo, undo } from '#shared/history/history.ts';
import type { SessionKeeper } from './session-keeper.ts';

/** The sessions of this window, the one that is open, and how far they are saved. */
export interface SessionsState {
  readonly sessions: readonly Session[];
  /** The open session with its undoable steps. */
  readonly open: History<Session, string> | undefined;
  readonly status: SaveStatus;
  readonly openSession: (id: RecordId) => void;
  readonly closeSession: () => void;
  readonly addSession: (session: Session) => void;
  /** Shows what came in from a file: the open session too, as a step that can be undone. */
  readonly receive: (sessions: readonly Session[]) => void;
  /** Puts `session` in the place of the open one; edits of one `burst` are undone together. */
  readonly edit: (session: Session, label: string, burst?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

export type SessionsStore = StoreApi<SessionsState>;

function withSession(sessions: readonly Session[], session: Session): readonly Session[] {
  return sessions.map((each) => (each.id === session.id ? session : each));
}

/** Builds the window's state on what a keeper found, and hands every change on to it. */
export function sessionsStore(keeper: SessionKeeper): SessionsStore {
  const store: SessionsStore = createStore((set, get) => {
    const show = (next: History<Session, string>) => {
      const { open, sessions } = get();
      if (next === open) return;
      set({ open: next, sessions: withSession(sessions, next.present) });
      keeper.changed(next.present);
    };
    return {
      sessions: keeper.sessions,
      open: undefined,
      status: { kind: 'saved' },
      openSession: (id) => {
        const session = get().sessions.find((each) => each.id === id);
        if (session && get().open?.present.id !== id) set({ open: newHistory(session) });
      },
      closeSession: () => set({ open: undefined }),
      addSession: (session) => {
        set({ sessions: [session, ...get().sessions] });
        keeper.changed(session);
      },
      receive: (sessions) => {
        const { open } = get();
        const received = sessions.find(({ id }) => id === open?.present.id);
        const isSame = JSON.stringify(received) === JSON.stringify(open?.present);
        const next = open && received && !isSame ? record(open, received, 'receive') : open;
        set({ sessions, open: next });
      },
      edit: (session, label, burst) => {
        const { open } = get();
        if (open) show(record(open, session, label, burst));
      },
      undo: () => {
        const { open } = get();
        if (open) show(undo(open));
      },
      redo: () => {
        const { open } = get();
        if (open) show(redo(open));
      },
    };
  });
  keeper.watch((status) => store.setState({ status }));
  return store;
}
