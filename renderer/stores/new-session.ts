import type { Session } from '#shared/domain/session.ts';

/** A session of the same bodies as `like`, with nothing recorded about it yet. */
export function newSession(like: Session, id: string, date: string): Session {
  const [first, second] = like.bodies;
  const body = { body: first.body, symbols: {} };
  return {
    id,
    bodies: second ? [body, { body: second.body, symbols: {} }] : [body],
    kind: 'regular',
    date,
    requesters: [],
    quorum: [],
    language: like.language,
    status: 'preparation',
    distribution: like.distribution,
    reportForm: like.reportForm,
    agenda: [],
    agreements: [],
    documents: [],
    notes: [],
    overrides: {},
    freeParagraphs: [],
    leftOut: [],
  };
}
