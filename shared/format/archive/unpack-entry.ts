import { Inflate } from 'fflate';
import type { ArchiveLimits } from './archive-limits.ts';
import { crc32 } from './crc32.ts';
import type { EntryPlace } from './entry-places.ts';

export type UnpackedEntry =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly failure: 'damaged' | 'tooLarge' };

/** Packed bytes unpacked between two looks at the size: at most a thousand times as many come out. */
const step = 8_192;

/** Whether an entry says of itself that it is more than is unpacked. */
export function isTooLarge({ size, packedSize }: EntryPlace, limits: ArchiveLimits): boolean {
  return size > limits.bytes || (size > limits.free && size > packedSize * limits.ratio);
}

/** Inflates up to `size` bytes and stops there, whatever the data would go on to give. */
function inflated(packed: Uint8Array, size: number): Uint8Array | undefined {
  const bytes = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length <= size) bytes.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let start = 0; start < packed.length && length <= size; start += step) {
      const end = Math.min(start + step, packed.length);
      inflate.push(packed.subarray(start, end), end === packed.length);
    }
  } catch {
    return undefined;
  }
  return length === size ? bytes : undefined;
}

/** Unpacks one entry and checks it. Nothing is unpacked beyond what the entry said and `limits` allow. */
export function unpackEntry(
  archive: Uint8Array,
  place: EntryPlace,
  limits: ArchiveLimits,
): UnpackedEntry {
  if (isTooLarge(place, limits)) return { ok: false, failure: 'tooLarge' };
  const { start, packedSize, size, method } = place;
  const packed = archive.subarray(start, start + packedSize);
  if (packed.length !== packedSize) return { ok: false, failure: 'damaged' };
  const bytes = method === 8 ? inflated(packed, size) : method === 0 ? packed : undefined;
  const isSound = bytes?.length === size && crc32(bytes) === place.crc;
  return bytes && isSound ? { ok: true, bytes } : { ok: false, failure: 'damaged' };
}
