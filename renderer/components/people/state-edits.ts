import { sortByDelegation } from '#shared/domain/directory/state-directory.ts';
import type { Language } from '#shared/domain/language.ts';
import type { StateRef } from '#shared/domain/state-ref.ts';

/** The state with a printed form in one language, or without one where nothing is written. */
export function withPrinted(state: StateRef, language: Language, printed: string): StateRef {
  const { printed: before, ...rest } = state;
  const forms = Object.entries({ ...before, [language]: printed }).filter(
    ([, form]) => form !== '',
  );
  return forms.length === 0 ? rest : { ...rest, printed: Object.fromEntries(forms) };
}

/** The states with one more, in the order of delegations; a state that is among them stays once. */
export function withState(states: readonly StateRef[], added: StateRef): readonly StateRef[] {
  if (states.some(({ iso3 }) => iso3 === added.iso3)) return states;
  return sortByDelegation([...states, added]);
}
