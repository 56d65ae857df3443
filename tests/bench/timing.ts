/** Milliseconds that the runs of one subject took. */
export interface Timing {
  readonly median: number;
  readonly least: number;
}

/** The middle and the best of several runs. */
export function timing(samples: readonly number[]): Timing {
  const sorted = samples.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return { median: sorted[middle] ?? Number.NaN, least: sorted[0] ?? Number.NaN };
}
