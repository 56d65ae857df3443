import type { RecordId } from '#shared/domain/record-id.ts';
import type { ConvenedBody, Session } from '#shared/domain/session.ts';

function withoutSymbols({ body }: ConvenedBody): ConvenedBody {
  return { body, symbols: {} };
}

/**
 * A copy of a session to work on, with everything recorded about it. Two meetings cannot bear one number nor
 * two papers one symbol, so the copy has none and is in preparation again. Its records keep their ids, which
 * name them within one session only, and so the corrections that are known by them.
 */
export function duplicatedSession(session: Session, id: RecordId): Session {
  const { number: _number, ...rest } = session;
  const [first, second] = session.bodies;
  return {
    ...rest,
    id,
    status: 'preparation',
    bodies: second ? [withoutSymbols(first), withoutSymbols(second)] : [withoutSymbols(first)],
  };
}
