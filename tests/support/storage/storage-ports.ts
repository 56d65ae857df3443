import { nodeHashing } from '#electron/files/hashing.ts';
import type { StoragePorts } from '#renderer/storage/snapshot-of.ts';

/** Ports that give a fixed time and ids in a row. */
export function storagePorts(): StoragePorts {
  let ids = 0;
  return {
    hashing: nodeHashing,
    now: () => '2026-05-02T10:00:00.000Z',
    newId: () => {
      ids += 1;
      return `new-${ids}`;
    },
  };
}
