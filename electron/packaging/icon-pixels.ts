import { corner, ground, type Point, type Stroke, side, strokes } from './icon-shape.ts';

type Colour = readonly [red: number, green: number, blue: number];

function colourOf(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function distanceToSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along =
    length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** How far a point lies outside a stroke; below zero, inside it. */
function outsideStroke(point: Point, { points, width }: Stroke): number {
  const [first, ...rest] = points;
  let from = first;
  let nearest = Number.POSITIVE_INFINITY;
  for (const to of rest) {
    nearest = Math.min(nearest, distanceToSegment(point, from, to));
    from = to;
  }
  return nearest - width / 2;
}

/** How far a point lies outside the rounded square. */
function outsideGround([x, y]: Point): number {
  const inner = side / 2 - corner;
  const dx = Math.abs(x - side / 2) - inner;
  const dy = Math.abs(y - side / 2) - inner;
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - corner;
}

/** The share of a pixel that a shape covers whose edge is this many pixels away. */
function coverage(pixelsOutside: number): number {
  return Math.min(1, Math.max(0, 0.5 - pixelsOutside));
}

function mix(below: Colour, above: Colour, share: number): Colour {
  const [r, g, b] = above.map((value, index) => {
    const under = below[index] ?? 0;
    return Math.round(under + (value - under) * share);
  });
  return [r ?? 0, g ?? 0, b ?? 0];
}

/** The icon at `size` pixels: red, green, blue and opacity of each, row by row. */
export function iconPixels(size: number): Uint8Array {
  const scale = size / side;
  const pixels = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const point: Point = [(column + 0.5) / scale, (row + 0.5) / scale];
      let colour = colourOf(ground);
      for (const stroke of strokes) {
        const share = coverage(outsideStroke(point, stroke) * scale);
        colour = mix(colour, colourOf(stroke.colour), share);
      }
      const opacity = Math.round(coverage(outsideGround(point) * scale) * 255);
      pixels.set([...colour, opacity], (row * size + column) * 4);
    }
  }
  return pixels;
}
