/** The icon at one size, as a PNG file. */
export interface SizedPng {
  readonly size: number;
  readonly file: Buffer;
}

/** Windows' icon file: a directory, then the pictures, which may be PNG since Windows Vista. */
export function ico(pictures: readonly SizedPng[]): Buffer {
  const head = Buffer.alloc(6 + pictures.length * 16);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let place = head.length;
  for (const [index, { size, file }] of pictures.entries()) {
    const entry = 6 + index * 16;
    // 256 does not fit into the byte, and is written as 0.
    head.set([size % 256, size % 256], entry);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(file.length, entry + 8);
    head.writeUInt32LE(place, entry + 12);
    place += file.length;
  }
  return Buffer.concat([head, ...pictures.map(({ file }) => file)]);
}

/** Apple's names of the sizes that it takes as PNG. */
const icnsTypes: ReadonlyMap<number, string> = new Map([
  [32, 'ic11'],
  [64, 'ic12'],
  [128, 'ic07'],
  [256, 'ic08'],
  [512, 'ic09'],
  [1024, 'ic10'],
]);

function icnsPart(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(data.length + 8, 4);
  return Buffer.concat([head, data]);
}

/** Apple's icon file; sizes that it does not know are left out. */
export function icns(pictures: readonly SizedPng[]): Buffer {
  const parts = pictures.flatMap(({ size, file }) => {
    const type = icnsTypes.get(size);
    return type === undefined ? [] : [icnsPart(type, file)];
  });
  return icnsPart('icns', Buffer.concat(parts));
}
