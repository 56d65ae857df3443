import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Body } from '#shared/domain/body.ts';
import { bodiesWith } from '#shared/domain/directory/bodies.ts';
import type { BodyId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { useWindow } from './window-context.ts';

/** The bodies of the directory, and after them those that only sessions know, each once. */
export function bodiesKnownTo(
  sessions: readonly Session[],
  office: readonly Body[],
): readonly Body[] {
  const known = new Map<BodyId, Body>(bodiesWith(office).map((body) => [body.id, body]));
  for (const session of sessions) {
    const own = session.bodies.map(({ body }) => body);
    for (const body of session.mandate ? [...own, session.mandate.organ] : own) {
      if (!known.has(body.id)) known.set(body.id, body);
    }
  }
  return [...known.values()];
}

/** The bodies of the directory as the office has changed it. */
export function useDirectoryBodies(): readonly Body[] {
  const own = useStore(useWindow().office, ({ value }) => value.bodies);
  return useMemo(() => bodiesWith(own), [own]);
}

/** The bodies to choose from; of the sessions, those that there are when the field is first drawn. */
export function useKnownBodies(): readonly Body[] {
  const { sessions, office } = useWindow();
  const [all] = useState(() => sessions.getState().sessions);
  const own = useStore(office, ({ value }) => value.bodies);
  return useMemo(() => bodiesKnownTo(all, own), [all, own]);
}
