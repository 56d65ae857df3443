import type { RecordId } from '#shared/domain/record-id.ts';
import { canonicalJson } from './canonical-json.ts';
import type { RecordValue } from './record-values.ts';
import { type SessionDifference, sessionDifferences } from './session-differences.ts';

type SessionValue = RecordValue<'session'>;

/** How a session that comes in a file stands to the one of the same id that is here. */
export type IncomingSession =
  | { readonly kind: 'new' }
  | { readonly kind: 'same' }
  | {
      readonly kind: 'differs';
      readonly here: SessionValue;
      readonly incoming: SessionValue;
      /** From the one here to the incoming one. */
      readonly differences: readonly SessionDifference[];
    };

export function compareIncoming(
  here: SessionValue | undefined,
  incoming: SessionValue,
): IncomingSession {
  if (here === undefined) return { kind: 'new' };
  if (canonicalJson(here.session) === canonicalJson(incoming.session)) return { kind: 'same' };
  const differences = sessionDifferences(here.session, incoming.session);
  return { kind: 'differs', here, incoming, differences };
}

export const incomingChoices = ['keepBoth', 'takeTheirs', 'keepMine'] as const;
export type IncomingChoice = (typeof incomingChoices)[number];

/** What a choice does. Nothing here is overwritten before a snapshot of it is kept. */
export type IncomingStep =
  | { readonly kind: 'keepSnapshot'; readonly of: RecordId }
  | { readonly kind: 'write'; readonly value: SessionValue };

/** A session that comes in is out of the bin, wherever it was at its sender's. */
function received({ binned: _binned, ...value }: SessionValue): SessionValue {
  return value;
}

/** The steps of a choice, in order. `newId` becomes the id of the second copy when both are kept. */
export function incomingSteps(
  choice: IncomingChoice,
  incoming: SessionValue,
  newId: RecordId,
): readonly IncomingStep[] {
  const value = received(incoming);
  switch (choice) {
    case 'keepBoth':
      return [{ kind: 'write', value: { ...value, session: { ...value.session, id: newId } } }];
    case 'takeTheirs':
      return [
        { kind: 'keepSnapshot', of: value.session.id },
        { kind: 'write', value },
      ];
    case 'keepMine':
      return [];
  }
}
