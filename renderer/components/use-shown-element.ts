import { type RefObject, useLayoutEffect, useState } from 'react';

/** The element that a reference stands for now: a row that opens or closes draws another one in its place. */
export function useShownElement<Shown extends Element>(
  reference: RefObject<Shown | null>,
): Shown | null {
  const [shown, show] = useState<Shown | null>(null);
  useLayoutEffect(() => show(reference.current));
  return shown;
}
