import type { IsoDate } from '#shared/domain/iso-date.ts';
import { type Language, languages } from '#shared/domain/language.ts';
import { matchRank, plainLetters } from '#shared/domain/plain-letters.ts';
import { type KnownState, knownStates, type Standing, standingOn } from './known-states.ts';

/** A state of the directory, as a search finds it. */
export interface FoundState {
  readonly state: KnownState;
  /** On the day that was asked for; undefined where it was neither member nor observer. */
  readonly standing: Standing | undefined;
}

const builtIn = knownStates();

/** Every name under which a state is looked for, without accents. */
const namesOf = new WeakMap<KnownState, readonly string[]>();

function names(state: KnownState): readonly string[] {
  const before = namesOf.get(state);
  if (before) return before;
  const all = languages.flatMap((language) => [
    state.short[language],
    ...(state.printed?.[language] ? [state.printed[language]] : []),
    ...(state.official ? [state.official[language]] : []),
    ...(state.variants[language] ?? []),
  ]);
  const plain = [...new Set([...all, state.iso3].map(plainLetters))];
  namesOf.set(state, plain);
  return plain;
}

/**
 * The member states and permanent observers whose name in any language answers a search: accents and capitals
 * do not count, names that begin so come first, members before observers, and who has no standing on `date`
 * last. Without words, all of them, members in the order of delegations.
 */
export function findStates(
  words: string,
  language: Language,
  among: readonly KnownState[] = builtIn,
  date?: IsoDate,
): readonly FoundState[] {
  const query = plainLetters(words);
  return among
    .flatMap((state) => {
      const ranks = names(state).flatMap((name) => matchRank(name, query) ?? []);
      if (ranks.length === 0) return [];
      // The name in the language being written counts for more than a foreign one.
      const own = matchRank(plainLetters(state.short[language]), query) ?? 3;
      const standing = standingOn(state, date);
      const absent = standing === undefined ? 100 : 0;
      return [{ found: { state, standing }, rank: Math.min(...ranks) * 4 + own + absent }];
    })
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ found }) => found);
}

/**
 * Whether a state is a member or a permanent observer, now or on a day; undefined for a code that the directory
 * does not have and for a state that is neither then.
 */
export function standingOf(
  iso3: string,
  among: readonly KnownState[] = builtIn,
  date?: IsoDate,
): Standing | undefined {
  const state = among.find((each) => each.iso3 === iso3);
  return state && standingOn(state, date);
}
