import { strFromU8 } from 'fflate';

/** Where an entry's data stands in an archive and what is said of it there. */
export interface EntryPlace {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Of the data in the archive, and unpacked, in bytes. */
  readonly packedSize: number;
  readonly size: number;
  /** Where the data begins. */
  readonly start: number;
}

export interface EntryPlaces {
  readonly places: readonly EntryPlace[];
  /** False when the archive has no directory at its end: it was cut off, or is no archive. */
  readonly isWhole: boolean;
}

const localSignature = 0x04034b50;
const directorySignature = 0x02014b50;
const endSignature = 0x06054b50;
const localLength = 30;
const directoryLength = 46;
const endLength = 22;
/** An archive may end with a comment of up to this length. */
const longestComment = 65_535;

class Reader {
  private readonly bytes: Uint8Array;
  private readonly view: DataView;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  u16(offset: number): number {
    return this.view.getUint16(offset, true);
  }

  u32(offset: number): number {
    return this.view.getUint32(offset, true);
  }

  name(offset: number, length: number): string {
    return strFromU8(this.bytes.subarray(offset, offset + length));
  }

  /** Whether a structure of `length` bytes with this signature stands at `offset`. */
  has(signature: number, offset: number, length: number): boolean {
    return offset + length <= this.length && this.u32(offset) === signature;
  }

  /** Where the next local header may stand, by its first byte. */
  nextCandidate(from: number): number {
    return this.bytes.indexOf(0x50, from);
  }
}

/** The data of an entry begins behind its local header, whose own lengths count. */
function dataStart(reader: Reader, local: number): number | undefined {
  if (!reader.has(localSignature, local, localLength)) return undefined;
  return local + localLength + reader.u16(local + 26) + reader.u16(local + 28);
}

function endOfDirectory(reader: Reader): number | undefined {
  const lowest = Math.max(0, reader.length - endLength - longestComment);
  for (let offset = reader.length - endLength; offset >= lowest; offset -= 1) {
    if (reader.has(endSignature, offset, endLength)) return offset;
  }
  return undefined;
}

/** The entries that the directory at the end lists; undefined when it does not hold together. */
function listed(reader: Reader, most: number): readonly EntryPlace[] | undefined {
  const end = endOfDirectory(reader);
  if (end === undefined) return undefined;
  const places: EntryPlace[] = [];
  const count = reader.u16(end + 10);
  let offset = reader.u32(end + 16);
  for (let index = 0; index < Math.min(count, most + 1); index += 1) {
    if (!reader.has(directorySignature, offset, directoryLength)) return undefined;
    const start = dataStart(reader, reader.u32(offset + 42));
    if (start === undefined) return undefined;
    const nameLength = reader.u16(offset + 28);
    places.push({
      name: reader.name(offset + directoryLength, nameLength),
      method: reader.u16(offset + 10),
      crc: reader.u32(offset + 16),
      packedSize: reader.u32(offset + 20),
      size: reader.u32(offset + 24),
      start,
    });
    offset += directoryLength + nameLength + reader.u16(offset + 30) + reader.u16(offset + 32);
  }
  return places;
}

/** Every local header that can be found, as far as the bytes reach. */
function found(reader: Reader, most: number): readonly EntryPlace[] {
  const places: EntryPlace[] = [];
  let offset = reader.nextCandidate(0);
  while (offset >= 0 && places.length <= most) {
    const start = dataStart(reader, offset);
    if (start === undefined) {
      offset = reader.nextCandidate(offset + 1);
      continue;
    }
    const packedSize = reader.u32(offset + 18);
    places.push({
      name: reader.name(offset + localLength, reader.u16(offset + 26)),
      method: reader.u16(offset + 8),
      crc: reader.u32(offset + 14),
      packedSize,
      size: reader.u32(offset + 22),
      start,
    });
    offset = reader.nextCandidate(start + packedSize <= reader.length ? start + packedSize : start);
  }
  return places;
}

/**
 * The entries of a zip: by its directory or, where that is damaged or cut off, by the headers that stand
 * before the data. At most one more than `most` is looked at.
 */
export function entryPlaces(bytes: Uint8Array, most: number): EntryPlaces {
  const reader = new Reader(bytes);
  const places = listed(reader, most);
  return places ? { places, isWhole: true } : { places: found(reader, most), isWhole: false };
}
