import type { StateRef } from '#shared/domain/state-ref.ts';
import type { DirectoryState } from './directory-state.ts';
import { memberStates } from './member-states.ts';
import { permanentObservers } from './permanent-observers.ts';

const states: ReadonlyMap<string, DirectoryState> = new Map(
  [...memberStates, ...permanentObservers].map((state) => [state.iso3, state]),
);

/** The member state or permanent observer with an ISO 3166-1 alpha-3 code; undefined for any other code. */
export function stateByCode(iso3: string): DirectoryState | undefined {
  return states.get(iso3);
}

/** Spaces do not count: Santa Lucía comes before San Vicente y las Granadinas. */
const letterByLetter = new Intl.Collator('es', { ignorePunctuation: true });

/** Compares Spanish names of states by the order in which delegations are called. */
export function delegationOrder(one: string, other: string): number {
  return letterByLetter.compare(one, other);
}

function delegationName({ iso3, printed }: StateRef): string {
  return stateByCode(iso3)?.short.es ?? printed?.es ?? iso3;
}

/**
 * States in the order in which delegations are called: Spanish alphabetical order of their Spanish names,
 * letter by letter (Rules of Procedure of the Permanent Council, art. 58, as read out in CP/ACTA 1863/12).
 * A printed form does not move a state.
 */
export function sortByDelegation(refs: readonly StateRef[]): readonly StateRef[] {
  return refs.toSorted((a, b) => letterByLetter.compare(delegationName(a), delegationName(b)));
}
