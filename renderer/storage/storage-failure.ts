import { Dexie } from 'dexie';
import type { MachineFailure } from '#shared/machine/machine-failure.ts';

/**
 * The name of what the browser's storage refused. Chromium tells of a full disk only by aborting the
 * transaction, and Dexie passes the reason on inside the error.
 */
export function storageFailureOf(error: unknown): MachineFailure {
  const name = error instanceof Error || error instanceof DOMException ? error.name : String(error);
  if (name === 'QuotaExceededError') return { kind: 'full' };
  if (error instanceof Dexie.DexieError && error.inner && error.inner !== error)
    return storageFailureOf(error.inner);
  return { kind: 'failed', code: name };
}
