import { useEffect, useState } from 'react';
import type { Found } from './search-desk.ts';
import { useWindow } from './window-context.ts';

/**
 * What answers the words typed, kept up to date; undefined while nothing is looked for, and until the first
 * answer. What was found for other words stays until then: see `typed`.
 */
export function useFound(typed: string): Found | undefined {
  const { search } = useWindow();
  const [found, setFound] = useState<Found>();
  const sought = typed.trim();
  useEffect(() => {
    if (sought === '') return setFound(undefined);
    return search.ask(sought, setFound);
  }, [search, sought]);
  return sought === '' ? undefined : found;
}
