import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { PeopleIndex } from '#shared/domain/directory/suggested-people.ts';
import { useWindow } from './window-context.ts';

/** The people of past sessions, for a field that suggests them. */
export function usePeople(): PeopleIndex {
  const { directory: own } = useWindow();
  useEffect(() => own.prepare(), [own]);
  return useStore(own.index, ({ people }) => people);
}
