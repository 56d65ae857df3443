import { assertNever } from '#shared/domain/assert-never.ts';
import { backupLimits } from '#shared/format/archive/archive-limits.ts';
import type { MachineFailure } from './machine-failure.ts';
import type { PackedEverything } from './pack-everything.ts';

/** Why what was packed is not kept; undefined when it is. */
export function packingFailure(packed: PackedEverything): MachineFailure | undefined {
  switch (packed.kind) {
    case 'written':
      return undefined;
    case 'cancelled':
      return { kind: 'cancelled' };
    case 'tooLarge':
      return { kind: 'tooLarge', most: backupLimits.bytes };
    case 'unreadable':
      return { kind: 'damaged' };
    default:
      return assertNever(packed);
  }
}
