import type { Sha256 } from './hashing.ts';
import { sha256Schema } from './hashing.ts';

/**
 * The hashes of all files that a record's value refers to, wherever they stand in it. Looked for by the name
 * of the field, so that a kind of record that comes later is not forgotten.
 */
export function keptFilesOf(value: unknown): ReadonlySet<Sha256> {
  const hashes = new Set<Sha256>();
  const look = (part: unknown) => {
    if (typeof part !== 'object' || part === null) return;
    for (const [name, inner] of Object.entries(part)) {
      const hash = name === 'sha256' ? sha256Schema.safeParse(inner) : undefined;
      if (hash?.success) hashes.add(hash.data);
      else look(inner);
    }
  };
  look(value);
  return hashes;
}
