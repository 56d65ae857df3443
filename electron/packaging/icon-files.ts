import { icns, ico, type SizedPng } from './icon-containers.ts';
import { iconPixels } from './icon-pixels.ts';
import { iconSvg } from './icon-shape.ts';
import { png } from './png.ts';

const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512];
const windowsSizes = [16, 24, 32, 48, 64, 128, 256];
const macSizes = [32, 64, 128, 256, 512, 1024];

function drawn(sizes: readonly number[]): readonly SizedPng[] {
  return sizes.map((size) => ({ size, file: png(size, iconPixels(size)) }));
}

/** Every file of the icon by its name, drawn anew. The same bytes each time. */
export function iconFiles(): ReadonlyMap<string, string | Buffer> {
  return new Map<string, string | Buffer>([
    ['icon.svg', iconSvg()],
    ['icon.ico', ico(drawn(windowsSizes))],
    ['icon.icns', icns(drawn(macSizes))],
    ...drawn(linuxSizes).map(({ size, file }) => [`icons/${size}x${size}.png`, file] as const),
  ]);
}
