import { deflateSync, crc32 as nodeCrc32 } from 'node:zlib';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(nodeCrc32(body), body.length + 4);
  return framed;
}

/** A square picture as a PNG file. `pixels`: red, green, blue and opacity, row by row (PNG specification, 11.2). */
export function png(size: number, pixels: Uint8Array): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // Eight bits for each of four channels.
  header.set([8, 6], 8);
  const row = size * 4;
  const rows = Buffer.alloc(size * (row + 1));
  for (let index = 0; index < size; index += 1) {
    // The byte before each row says that it is not filtered.
    rows.set(pixels.subarray(index * row, (index + 1) * row), index * (row + 1) + 1);
  }
  return Buffer.concat([
    Buffer.from(signature),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
