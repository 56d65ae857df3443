import { createStore, type StoreApi } from 'zustand';
import type { SaveStatus } from '#renderer/storage/save-status.ts';
import { applyCommand } from '#shared/commands/apply-command.ts';
import { changeSession, type SessionHistory } from '#shared/commands/change-session.ts';
import type { Command } from '#shared/commands/command.ts';
import { refusedCitations } from '#shared/commands/refused-citations.ts';
import type { Citation } from '#shared/domain/citations.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { finishBurst, newHistory, redo, undo } from '#shared/history/history.ts';
import type { SessionKeeper } from './session-keeper.ts';

/**
 * Edits the open session by a command, or by several that are one step to undo. False when nothing changed:
 * the edit says what is so already, or is refused (see `applyCommand`). Edits of one `burst` are undone
 * together.
 */
export type ApplyCommand = (command: Command | readonly Command[], burst?: string) => boolean;

/** The sessions of this window, the one that is open, and how far they are saved. */
export interface SessionsState {
  readonly sessions: readonly Session[];
  /** The open session with its undoable steps. */
  readonly open: SessionHistory | undefined;
  readonly status: SaveStatus;
  /** Because of what the last edit was refused that takes away what is cited; a new list for each. */
  readonly refusal: readonly Citation[] | undefined;
  readonly openSession: (id: RecordId) => void;
  readonly closeSession: () => void;
  readonly addSession: (session: Session) => void;
  /** Shows what came in from a file: the open session too, as a step that can be undone. */
  readonly receive: (sessions: readonly Session[]) => void;
  readonly apply: ApplyCommand;
  /** Edits a session from outside of it: the open one as a step that can be undone, another one as it is kept. */
  readonly amend: (id: RecordId, command: Command) => void;
  /** What was typed until now is a step of its own, whatever is typed next. */
  readonly finishBurst: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

export type SessionsStore = StoreApi<SessionsState>;

function withSession(sessions: readonly Session[], session: Session): readonly Session[] {
  return sessions.map((each) => (each.id === session.id ? session : each));
}

/** Milliseconds without an edit after which writing that goes on is a step of its own. */
const pause = 2_000;

/** Builds the window's state on what a keeper found, and hands every change on to it. `clock` gives milliseconds. */
export function sessionsStore(
  keeper: SessionKeeper,
  clock: () => number = () => performance.now(),
): SessionsStore {
  let lastEdit = clock();
  const store: SessionsStore = createStore((set, get) => {
    const show = (next: SessionHistory): boolean => {
      const { open, sessions } = get();
      if (next === open) return false;
      set({ open: next, sessions: withSession(sessions, next.present) });
      keeper.changed(next.present);
      return true;
    };
    return {
      sessions: keeper.sessions,
      open: undefined,
      status: { kind: 'saved' },
      refusal: undefined,
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
        const next =
          open && received ? changeSession(open, { kind: 'replace', session: received }) : open;
        set({ sessions, open: next });
      },
      apply: (command, burst) => {
        const { open } = get();
        if (!open) return false;
        const now = clock();
        const before = now - lastEdit > pause ? finishBurst(open) : open;
        lastEdit = now;
        const next = changeSession(before, command, burst);
        if (next !== before) return show(next);
        const commands = 'kind' in command ? [command] : command;
        const citations = refusedCitations(open.present, commands);
        if (citations.length > 0) set({ refusal: citations });
        return false;
      },
      finishBurst: () => {
        const { open } = get();
        if (open) set({ open: finishBurst(open) });
      },
      amend: (id, command) => {
        const { open, sessions, apply } = get();
        if (open?.present.id === id) {
          apply(command);
          return;
        }
        const session = sessions.find((each) => each.id === id);
        const next = session && applyCommand(session, command);
        if (!next || next === session) return;
        set({ sessions: withSession(sessions, next) });
        keeper.changed(next);
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
