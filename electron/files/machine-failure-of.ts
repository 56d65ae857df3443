import type { MachineFailure } from '#shared/machine/machine-failure.ts';

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** The name of what the file system refused, as Node reports it. */
export function machineFailureOf(error: unknown): MachineFailure {
  const code = codeOf(error);
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return { kind: 'full' };
    case 'EROFS':
      return { kind: 'readOnly' };
    case 'EACCES':
    case 'EPERM':
      return { kind: 'denied' };
    case 'ENOENT':
      return { kind: 'missing' };
    default:
      return { kind: 'failed', code };
  }
}

/** Answers with what `task` gives, or with the name of what the file system refused. */
export async function answering<Fields extends object>(
  task: () => Promise<Fields>,
): Promise<({ ok: true } & Fields) | { ok: false; failure: MachineFailure }> {
  try {
    return { ok: true, ...(await task()) };
  } catch (error) {
    return { ok: false, failure: machineFailureOf(error) };
  }
}
