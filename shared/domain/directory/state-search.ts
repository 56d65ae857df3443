import { type Language, languages } from '#shared/domain/language.ts';
import { matchRank, plainLetters } from '#shared/domain/plain-letters.ts';
import type { DirectoryState } from './directory-state.ts';
import { memberStates } from './member-states.ts';
import { permanentObservers } from './permanent-observers.ts';

/** A state of the directory, as a search finds it. */
export interface FoundState {
  readonly state: DirectoryState;
  readonly standing: 'member' | 'observer';
}

interface SearchedState extends FoundState {
  /** Every name under which it is looked for, without accents. */
  readonly names: readonly string[];
}

function searched(state: DirectoryState, standing: FoundState['standing']): SearchedState {
  const names = languages.flatMap((language) => [
    state.short[language],
    ...(state.official ? [state.official[language]] : []),
    ...(state.variants[language] ?? []),
  ]);
  return { state, standing, names: [...new Set([...names, state.iso3].map(plainLetters))] };
}

let searchedStates: readonly SearchedState[] | undefined;

function everyState(): readonly SearchedState[] {
  searchedStates ??= [
    ...memberStates.map((state) => searched(state, 'member')),
    ...permanentObservers.map((state) => searched(state, 'observer')),
  ];
  return searchedStates;
}

/**
 * The member states and permanent observers whose name in any language answers a search: accents and capitals
 * do not count, names that begin so come first, members before observers. Without words, all of them, members
 * in the order of delegations.
 */
export function findStates(words: string, language: Language): readonly FoundState[] {
  const query = plainLetters(words);
  return everyState()
    .flatMap((each) => {
      const ranks = each.names.flatMap((name) => matchRank(name, query) ?? []);
      if (ranks.length === 0) return [];
      // The name in the language being written counts for more than a foreign one.
      const own = matchRank(plainLetters(each.state.short[language]), query) ?? 3;
      return [{ each, rank: Math.min(...ranks) * 4 + own }];
    })
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ each }) => each);
}

/** Whether a state is a member or a permanent observer; undefined for a code that the directory does not have. */
export function standingOf(iso3: string): FoundState['standing'] | undefined {
  return everyState().find(({ state }) => state.iso3 === iso3)?.standing;
}
