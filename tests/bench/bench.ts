/** One line of the table that `npm run bench` prints. */
export interface BenchRow {
  readonly what: string;
  /** With its unit: milliseconds, megabytes, a ratio. */
  readonly figure: string;
  /** How the figure came about, or what it is compared with. */
  readonly beside: string;
  readonly budget?: { readonly says: string; readonly met: boolean };
}

/** A part of the application that is measured: one file `*.bench.ts` that exports it as `bench`. */
export interface Bench {
  readonly name: string;
  run(): Promise<readonly BenchRow[]>;
}
