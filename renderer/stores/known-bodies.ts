import { useState } from 'react';
import type { Body } from '#shared/domain/body.ts';
import { bodies } from '#shared/domain/directory/bodies.ts';
import type { BodyId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { useWindow } from './window-context.ts';

/** The bodies of the directory, and after them those that only sessions know, each once. */
export function bodiesKnownTo(sessions: readonly Session[]): readonly Body[] {
  const known = new Map<BodyId, Body>(bodies.map((body) => [body.id, body]));
  for (const session of sessions) {
    const own = session.bodies.map(({ body }) => body);
    for (const body of session.mandate ? [...own, session.mandate.organ] : own) {
      if (!known.has(body.id)) known.set(body.id, body);
    }
  }
  return [...known.values()];
}

/** The bodies to choose from, as they are known when the field is first drawn. */
export function useKnownBodies(): readonly Body[] {
  const { sessions } = useWindow();
  const [known] = useState(() => bodiesKnownTo(sessions.getState().sessions));
  return known;
}
