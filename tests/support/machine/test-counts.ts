import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** What a run of the tests came to, as the counting reporter leaves it for `npm test`. */
export const testCountsSchema = z.strictObject({
  passed: z.int(),
  failed: z.int(),
  /** Number of skipped tests by the reason they gave. */
  skipped: z.record(z.string(), z.int()),
});
export type TestCounts = z.infer<typeof testCountsSchema>;

/** Environment variable that names the file into which the counts are written. */
export const countsFileVariable = 'MINUTA_TEST_COUNTS';

/** The counts in a file; undefined where the run broke off before it wrote them. */
export function readTestCounts(file: string): TestCounts | undefined {
  try {
    return testCountsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}
