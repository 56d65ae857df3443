import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const reportSchema = z.object({ milliseconds: z.number(), megabytes: z.number() });

/** First call and peak memory, each the median of fresh processes. */
export type FreshReport = z.infer<typeof reportSchema>;

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Runs a script of this folder in so many processes of their own. */
export function inFreshProcesses(
  script: string,
  parameters: readonly string[],
  processes: number,
): FreshReport {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const reports = Array.from({ length: processes }, () => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', file, ...parameters],
      { encoding: 'utf8' },
    );
    if (stdout === '') throw new Error(stderr);
    return reportSchema.parse(JSON.parse(stdout));
  });
  return {
    milliseconds: middle(reports.map(({ milliseconds }) => milliseconds)),
    megabytes: middle(reports.map(({ megabytes }) => megabytes)),
  };
}
