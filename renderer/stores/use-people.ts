import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { PeopleIndex } from '#shared/domain/directory/suggested-people.ts';
import { useWindow } from './window-context.ts';

/** The people of past sessions and of the directory, for a field that suggests them. */
export function usePeople(): PeopleIndex {
  const { directory: own, office } = useWindow();
  const written = useStore(office, ({ value }) => value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the office writes is read anew
  useEffect(() => own.prepare(), [own, written]);
  return useStore(own.index, ({ people }) => people);
}
