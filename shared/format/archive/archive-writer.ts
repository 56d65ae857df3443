import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from './crc32.ts';

export interface ArchiveEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Files that are packed already, such as .docx and .pdf, are stored as they are. */
  readonly packing: 'deflate' | 'store';
}

export interface ArchiveWriter {
  add(entry: ArchiveEntry): Promise<void>;
  /** Writes the directory, which ends the archive. */
  end(): Promise<void>;
}

/** Fields of a zip structure: how many bytes, and the number in them. */
type Field = readonly [width: 2 | 4, value: number];

function packed(fields: readonly Field[], ...rest: readonly Uint8Array[]): Uint8Array {
  const head = fields.reduce((sum, [width]) => sum + width, 0);
  const bytes = new Uint8Array(rest.reduce((sum, part) => sum + part.length, head));
  const view = new DataView(bytes.buffer);
  let offset = 0;
  for (const [width, value] of fields) {
    if (width === 2) view.setUint16(offset, value, true);
    else view.setUint32(offset, value, true);
    offset += width;
  }
  for (const part of rest) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}

/** 1 January 1980, the first day that zip knows: the same entries make the same bytes. */
const noTime: Field = [4, 0x00210000];
/** Names are UTF-8. */
const utf8Names: Field = [2, 0x0800];
const version: Field = [2, 20];

/** Half of what a reader accepts. */
const safestRatio = 50;

/**
 * Writes a zip entry by entry, so that never more than one is in memory. Sizes and check sums stand before
 * the data of each (fflate's own stream writes them behind), where a truncated file still has them.
 * `write` takes the pieces in order. Without zip64: the caller keeps below 65,535 entries and 4 GB.
 */
export function archiveWriter(write: (bytes: Uint8Array) => Promise<void>): ArchiveWriter {
  const directory: Uint8Array[] = [];
  let offset = 0;
  const put = async (bytes: Uint8Array) => {
    offset += bytes.length;
    await write(bytes);
  };
  return {
    async add({ name, bytes, packing }) {
      const nameBytes = strToU8(name);
      const deflated = packing === 'deflate' ? deflateSync(bytes, { level: 6 }) : bytes;
      // What packs too well would be taken for a bomb when it is read back.
      const isDeflated = packing === 'deflate' && deflated.length * safestRatio > bytes.length;
      const data = isDeflated ? deflated : bytes;
      const described: readonly Field[] = [
        version,
        utf8Names,
        [2, isDeflated ? 8 : 0],
        noTime,
        [4, crc32(bytes)],
        [4, data.length],
        [4, bytes.length],
        [2, nameBytes.length],
        [2, 0],
      ];
      const place: readonly Field[] = [
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, offset],
      ];
      directory.push(packed([[4, 0x02014b50], version, ...described, ...place], nameBytes));
      await put(packed([[4, 0x04034b50], ...described], nameBytes));
      await put(data);
    },
    async end() {
      const start = offset;
      for (const entry of directory) await put(entry);
      const count = directory.length;
      const fields: readonly Field[] = [
        [4, 0x06054b50],
        [4, 0],
        [2, count],
        [2, count],
        [4, offset - start],
        [4, start],
        [2, 0],
      ];
      await put(packed(fields));
    },
  };
}
