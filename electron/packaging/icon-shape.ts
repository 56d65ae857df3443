/** Minuta's icon in a square of 18 units: an M, and under it the line that is still to be written. */
export const side = 18;
export const corner = 3.4;
export const ground = '#1f4e8c';

export type Point = readonly [x: number, y: number];

/** A line with round ends and joins. */
export interface Stroke {
  readonly points: readonly [Point, ...Point[]];
  readonly width: number;
  readonly colour: string;
}

export const strokes: readonly Stroke[] = [
  {
    points: [
      [4.8, 11.2],
      [4.8, 4.2],
      [9, 8.9],
      [13.2, 4.2],
      [13.2, 11.2],
    ],
    width: 1.6,
    colour: '#ffffff',
  },
  {
    points: [
      [4.8, 14.2],
      [10.4, 14.2],
    ],
    width: 1.2,
    colour: '#a3c4e9',
  },
];

function path(points: Stroke['points']): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join(' ');
}

/** The icon as an SVG file. */
export function iconSvg(): string {
  const lines = strokes.map(
    ({ points, width, colour }) =>
      `  <path d="${path(points)}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}">`,
    '  <title>Minuta</title>',
    `  <rect width="${side}" height="${side}" rx="${corner}" fill="${ground}"/>`,
    ...lines,
    '</svg>',
    '',
  ].join('\n');
}
