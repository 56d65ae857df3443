import type { MachineFailure } from '#shared/machine/machine-failure.ts';
import type { RecordStore } from './record-store.ts';

/** Stands for a store that could not be opened: everything asked of it fails for that reason. */
export function unavailableStore(failure: MachineFailure): RecordStore {
  const fail = async () => ({ ok: false, failure }) as const;
  return { list: fail, read: fail, write: fail, forget: fail };
}
