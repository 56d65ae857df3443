import { useStore } from 'zustand';
import { type KnownState, knownStates } from '#shared/domain/directory/known-states.ts';
import type { OfficeState } from '#shared/domain/directory/office-directory.ts';
import { useWindow } from './window-context.ts';

/** Every field with a state asks for them; they are put together once for each state of the directory. */
const known = new WeakMap<readonly OfficeState[], readonly KnownState[]>();

/** The states of the directory as the office has changed it. */
export function useKnownStates(): readonly KnownState[] {
  const office = useStore(useWindow().office, ({ value }) => value.states);
  const before = known.get(office);
  if (before) return before;
  const states = knownStates(office);
  known.set(office, states);
  return states;
}
