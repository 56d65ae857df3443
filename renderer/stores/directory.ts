import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Body } from '#shared/domain/body.ts';
import { bodies } from '#shared/domain/directory/bodies.ts';
import { memberStates } from '#shared/domain/directory/member-states.ts';
import { type KnownPerson, peopleOf } from '#shared/domain/directory/people-of.ts';
import { permanentObservers } from '#shared/domain/directory/permanent-observers.ts';
import { sortByDelegation } from '#shared/domain/directory/state-directory.ts';
import type { Session } from '#shared/domain/session.ts';
import type { StateRef } from '#shared/domain/state-ref.ts';
import { useWindow } from './window-context.ts';

/** Member states, then observers, each in the order in which delegations are called. */
export const directoryStates: readonly StateRef[] = [
  ...sortByDelegation(memberStates.map(({ iso3 }) => ({ iso3 }))),
  ...sortByDelegation(permanentObservers.map(({ iso3 }) => ({ iso3 }))),
];

/** What of the sessions the people are read from: it changes with every letter typed, the people do not. */
let read:
  | { readonly sessions: readonly Session[]; readonly people: readonly KnownPerson[] }
  | undefined;

/** The people of all sessions, by use; read when a field first asks for them. */
export function usePeople(): readonly KnownPerson[] {
  const { sessions } = useWindow();
  // Read once for each field that opens: what is typed meanwhile is suggested the next time.
  const [people] = useState(() => {
    const all = sessions.getState().sessions;
    if (read?.sessions !== all) read = { sessions: all, people: peopleOf(all) };
    return read.people;
  });
  return people;
}

/** The bodies that meet, from the directory and from past sessions, each once. */
export function useBodies(): readonly Body[] {
  const { sessions } = useWindow();
  const count = useStore(sessions, (state) => state.sessions.length);
  return useMemo(() => {
    const known = new Map(bodies.map((body) => [body.id, body]));
    if (count > 0) {
      for (const session of sessions.getState().sessions) {
        for (const { body } of session.bodies) {
          if (!known.has(body.id)) known.set(body.id, body);
        }
      }
    }
    return [...known.values()];
  }, [sessions, count]);
}
