import { createStore, type StoreApi } from 'zustand';
import { type PeopleIndex, peopleIndex } from '#shared/domain/directory/suggested-people.ts';
import type { Session } from '#shared/domain/session.ts';
import { sameList } from '#shared/domain/structural-sharing.ts';
import type { OfficeDirectoryStore } from './kept-value.ts';
import type { SessionsStore } from './sessions-store.ts';

/** Runs a task when there is time for it; the task asks for how long there is. */
export type WhenIdle = (task: (hasTime: () => boolean) => void) => void;

/**
 * The people of past sessions and of the office's directory, read when they are first asked for and again when
 * the sessions or the directory are others.
 */
export interface Directory {
  readonly index: StoreApi<{ readonly people: PeopleIndex }>;
  /** Reads the sessions that are not open, in the pauses of the window, unless they are read already. */
  readonly prepare: () => void;
}

/** A directory of nothing until it is prepared. What is being read shows when all of it is. */
export function directory(
  sessions: SessionsStore,
  office: Pick<OfficeDirectoryStore, 'getState'>,
  whenIdle: WhenIdle,
): Directory {
  const index = createStore(() => ({ people: peopleIndex() }));
  let read: readonly Session[] = [];
  let written = office.getState().value;
  const prepare = () => {
    const { sessions: all, open } = sessions.getState();
    const own = office.getState().value;
    // The open session changes with each letter; whoever suggests looks at its people directly.
    const past = sameList(
      read,
      all.filter(({ id }) => id !== open?.present.id),
    );
    const isWrittenAnew = own.people !== written.people || own.positions !== written.positions;
    if (past === read && !isWrittenAnew) return;
    read = past;
    written = own;
    const people = peopleIndex(own);
    let next = 0;
    const readOn = (hasTime: () => boolean) => {
      if (read !== past || written !== own) return;
      do {
        const session = past[next];
        if (!session) {
          index.setState({ people });
          return;
        }
        people.add(session);
        next += 1;
      } while (hasTime());
      whenIdle(readOn);
    };
    whenIdle(readOn);
  };
  return { index, prepare };
}
