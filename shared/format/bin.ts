const keptFor = 30 * 24 * 3_600_000;

/** When what was binned at a time is purged, both in milliseconds since any fixed moment. */
export function purgedAt(binned: number): number {
  return binned + keptFor;
}

/** Whether what was binned at a time is to be purged now. A clock that was moved back purges nothing. */
export function isPurgeDue(binned: number, now: number): boolean {
  return now >= purgedAt(binned);
}
