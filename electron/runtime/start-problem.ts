import { spawnSync } from 'node:child_process';

/** Why a runtime does not even tell its version: as a rule it lacks a library of the system, which it names. */
export function startProblem(executable: string): string | undefined {
  const { status, stderr, error } = spawnSync(executable, ['--no-sandbox', '--version'], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  if (status === 0) return undefined;
  return `Electron does not start here (${error?.message ?? stderr.trim().split('\n')[0]})`;
}
