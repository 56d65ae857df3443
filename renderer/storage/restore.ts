import type { MinutaFile } from '#shared/format/archive/read-minuta-file.ts';
import { type RestoreChoice, type RestoreStep, restorePlan } from '#shared/format/restore-plan.ts';
import type { MachineFailure } from '#shared/machine/machine-failure.ts';
import type { Storage } from './open-storage.ts';
import type { StoragePorts } from './snapshot-of.ts';
import { takeSnapshot } from './snapshots.ts';
import { laterStates } from './stored-values.ts';

export interface RestoreOptions {
  readonly choice: RestoreChoice;
  readonly onProgress?: (done: number, total: number) => void;
  /** Looked at between steps. What was brought back by then stays. */
  readonly signal?: AbortSignal;
}

export type Restored =
  | { readonly kind: 'restored'; readonly records: number; readonly attachments: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly why: MachineFailure };

function carryOut(storage: Storage, step: RestoreStep, ports: StoragePorts): void {
  const { kind, id, value } = step.record;
  const key = { kind, id };
  switch (step.kind) {
    case 'keepAsSnapshot':
      takeSnapshot(storage, key, value, 'replacing', ports);
      return;
    case 'replace':
      takeSnapshot(storage, key, step.here.value, 'replacing', ports);
      storage.saver.changed(key, value);
      return;
    case 'add':
      storage.saver.changed(key, value);
      return;
  }
}

/** Records saved between two looks at the signal. */
const savedAtOnce = 50;

/**
 * Brings back what a backup holds: first the attachments, for records refer to them. Nothing that is here is
 * lost: another state of a record becomes a snapshot, the one here or the backup's, as `choice` says.
 */
export async function restoreEverything(
  storage: Storage,
  file: MinutaFile,
  { choice, onProgress, signal }: RestoreOptions,
  ports: StoragePorts,
): Promise<Restored> {
  const here = await laterStates(
    storage.places.map(({ store }) => store),
    storage.keys(),
  );
  const steps = restorePlan(file.records, here, choice);
  const total = file.attachments.size + steps.length;
  let done = 0;
  for (const bytes of file.attachments.values()) {
    if (signal?.aborted) return { kind: 'cancelled' };
    for (const place of storage.attachments) {
      const written = await place.write(bytes);
      if (!written.ok) return { kind: 'failed', why: written.failure };
    }
    done += 1;
    onProgress?.(done, total);
  }
  for (let start = 0; start < steps.length; start += savedAtOnce) {
    if (signal?.aborted) return { kind: 'cancelled' };
    const batch = steps.slice(start, start + savedAtOnce);
    for (const step of batch) carryOut(storage, step, ports);
    const status = await storage.saver.flush();
    if (status.kind === 'failed' || status.kind === 'savedInOnePlace')
      return { kind: 'failed', why: status.why };
    done += batch.length;
    onProgress?.(done, total);
  }
  return { kind: 'restored', records: steps.length, attachments: file.attachments.size };
}
