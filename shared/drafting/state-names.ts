import { stateByCode } from '#shared/domain/directory/state-directory.ts';
import { type Language, languages } from '#shared/domain/language.ts';
import type { StateRef } from '#shared/domain/state-ref.ts';

/** A name of a state that no directory knows: as printed in any language, else its code. */
function unlistedName({ iso3, printed }: StateRef, language: Language): string {
  const found = [language, ...languages].find((candidate) => printed?.[candidate]);
  return (found && printed?.[found]) ?? iso3;
}

/** The state's name as the paper prints it, else the directory's, else whatever is known; never fails. */
export function stateName(state: StateRef, language: Language): string {
  return (
    state.printed?.[language] ||
    (stateByCode(state.iso3)?.short[language] ?? unlistedName(state, language))
  );
}

/**
 * The name after "of": the directory's genitive, and for any other name what `ofName` makes of it.
 */
export function stateGenitive(
  state: StateRef,
  language: Language,
  ofName: (name: string) => string,
): string {
  const directory = state.printed?.[language] ? undefined : stateByCode(state.iso3);
  return directory?.genitive[language] ?? ofName(stateName(state, language));
}
