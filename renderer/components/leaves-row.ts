import type { KeyboardEvent } from 'react';

/**
 * Whether a key leaves the open row that the event came through: Escape, unless it closes something that lies
 * over the row, or a list of suggestions of one of its fields.
 */
export function leavesRow({ key, target, currentTarget }: KeyboardEvent): boolean {
  return (
    key === 'Escape' &&
    target instanceof Element &&
    currentTarget.contains(target) &&
    target.getAttribute('aria-expanded') !== 'true'
  );
}
