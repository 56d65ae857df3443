/** A rectangle in the screen's device-independent pixels, as Electron gives it. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest window in which the work fits. */
export const smallestWindow = { width: 1024, height: 680 } as const;
const firstWindow = { width: 1280, height: 800 } as const;

function overlap(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

/** The length of a side: at least the smallest that can be worked in, at most what the screen offers. */
function side(wanted: number, smallest: number, offered: number): number {
  return Math.min(Math.max(wanted, smallest), offered);
}

/** The nearest start at which a side of this length lies on the screen. */
function start(wanted: number, length: number, from: number, offered: number): number {
  return Math.round(Math.min(Math.max(wanted, from), from + offered - length));
}

function within(area: Rectangle, wanted: Rectangle): Rectangle {
  const width = side(wanted.width, smallestWindow.width, area.width);
  const height = side(wanted.height, smallestWindow.height, area.height);
  return {
    x: start(wanted.x, width, area.x, area.width),
    y: start(wanted.y, height, area.y, area.height),
    width,
    height,
  };
}

function centred(area: Rectangle): Rectangle {
  const x = area.x + (area.width - firstWindow.width) / 2;
  const y = area.y + (area.height - firstWindow.height) / 2;
  return within(area, { x, y, ...firstWindow });
}

/**
 * Where the window opens: as it was left, moved onto the screen that showed most of it and made to fit there.
 * When none showed any of it (a monitor that is gone) or nothing is known, centred on the primary screen.
 * `workAreas` lists the screens without their task bars, the primary one first.
 */
export function fitBounds(
  saved: Rectangle | undefined,
  workAreas: readonly [Rectangle, ...Rectangle[]],
): Rectangle {
  const [primary] = workAreas;
  if (!saved) return centred(primary);
  const best = workAreas.reduce((chosen, area) =>
    overlap(saved, area) > overlap(saved, chosen) ? area : chosen,
  );
  return overlap(saved, best) > 0 ? within(best, saved) : centred(primary);
}
