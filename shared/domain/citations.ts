import type { ReferenceTarget } from './inline.ts';
import type { RecordId } from './record-id.ts';
import type { Session } from './session.ts';
import { type BondPlace, visitBonds } from './session-bonds.ts';

/** One name for each target: that of the record, the paper, or the kind where a session has but one. */
export function targetName(target: ReferenceTarget): string {
  if (target.kind === 'paper') return target.paper;
  return 'id' in target ? target.id : target.kind;
}

/** Every place of a session that cites a target; empty when nothing does. */
export function citationsOf(session: Session, target: ReferenceTarget): readonly BondPlace[] {
  const places: BondPlace[] = [];
  const name = targetName(target);
  visitBonds(session, {
    citation: (cited, place) => {
      if (cited.kind === target.kind && targetName(cited) === name) places.push(place);
    },
  });
  return places;
}

/** A citation with what it cites. */
export interface Citation {
  readonly target: ReferenceTarget;
  readonly place: BondPlace;
}

/**
 * The citations that would point at nothing if `remaining` took the place of `session`: the places to show
 * before something cited is removed.
 */
export function brokenCitations(session: Session, remaining: Session): readonly Citation[] {
  const present = new Set<RecordId>();
  const gone = new Set<RecordId>();
  visitBonds(remaining, { record: (id) => present.add(id) });
  visitBonds(session, {
    record: (id) => {
      if (!present.has(id)) gone.add(id);
    },
  });
  const broken: Citation[] = [];
  const isGone = (target: ReferenceTarget): boolean => {
    if ('id' in target) return gone.has(target.id);
    if (target.kind === 'paper') return false;
    return session[target.kind] !== undefined && remaining[target.kind] === undefined;
  };
  visitBonds(remaining, {
    citation: (target, place) => {
      if (isGone(target)) broken.push({ target, place });
    },
  });
  return broken;
}
