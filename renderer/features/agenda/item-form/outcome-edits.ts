import type { Command } from '#shared/commands/command.ts';
import { assertNever } from '#shared/domain/assert-never.ts';
import type { Amendment, Outcome } from '#shared/domain/outcome.ts';
import type { ItemId } from '#shared/domain/record-id.ts';
import type { StateRef } from '#shared/domain/state-ref.ts';

/** The kinds of outcome that are complete as soon as they are chosen: a referral wants its body first. */
export type ReadyKind = Exclude<Outcome['kind'], 'notedAndReferred'>;

function requestedBy(outcome: Outcome | undefined): readonly StateRef[] {
  return outcome && 'by' in outcome ? outcome.by : [];
}

function reservations(outcome: Outcome | undefined): readonly StateRef[] {
  return outcome && 'reservations' in outcome ? outcome.reservations : [];
}

/** An outcome of another kind, with what both kinds have room for. */
export function outcomeOfKind(kind: ReadyKind, before: Outcome | undefined): Outcome {
  if (before?.kind === kind) return before;
  switch (kind) {
    case 'adopted':
      return { kind, reservations: reservations(before) };
    case 'adoptedAsAmended':
      return {
        kind,
        by: requestedBy(before),
        reservations: reservations(before),
        amendments: [],
      };
    case 'postponed':
    case 'withdrawn':
      return { kind, by: requestedBy(before) };
    case 'elected':
      return { kind, elected: [], byAcclamation: false, proposedBy: [], secondedBy: [] };
    case 'noted':
    case 'heard':
      return { kind };
    default:
      return assertNever(kind);
  }
}

/** Records what became of an item; without an outcome, takes it away. */
export function setOutcome(id: ItemId, outcome: Outcome | undefined): Command {
  return outcome
    ? { kind: 'set', record: 'item', id, fields: { outcome } }
    : { kind: 'clear', record: 'item', id, field: 'outcome' };
}

/** An amendment of another kind about the same item; an item that moved stood at the first place unless said. */
export function amendmentOfKind(kind: Amendment['kind'], { item, by }: Amendment): Amendment {
  return kind === 'moved' ? { kind, item, by, from: 1 } : { kind, item, by };
}
