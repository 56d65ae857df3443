import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitBounds, type Rectangle, smallestWindow } from '#electron/window/fit-bounds.ts';

const desk: Rectangle = { x: 0, y: 0, width: 1920, height: 1040 };
const right: Rectangle = { x: 1920, y: -200, width: 2560, height: 1400 };
const laptop: Rectangle = { x: 0, y: 0, width: 1366, height: 728 };

function isWithin(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

describe('the window opens', () => {
  test('in the middle of the primary screen the first time', () => {
    expect(fitBounds(undefined, [desk, right])).toEqual({
      x: 320,
      y: 120,
      width: 1280,
      height: 800,
    });
  });

  test('where it was left, on whichever screen that was', () => {
    const left = { x: 2100, y: -100, width: 1400, height: 900 };
    expect(fitBounds(left, [desk, right])).toEqual(left);
  });

  test('on the primary screen when the one it was on is gone', () => {
    const left = { x: 2100, y: -100, width: 1400, height: 900 };
    expect(isWithin(fitBounds(left, [desk]), desk)).toBe(true);
  });

  test('whole on the screen that showed most of it', () => {
    const between = { x: 1700, y: 100, width: 1200, height: 800 };
    expect(fitBounds(between, [desk, right])).toEqual({ ...between, x: 1920 });
  });

  test('smaller on a smaller screen', () => {
    const large = { x: 100, y: 100, width: 2400, height: 1300 };
    expect(fitBounds(large, [laptop])).toEqual(laptop);
  });

  test('never outside a screen, and never too small to work in where the screen allows it', () => {
    const length = fc.integer({ min: 640, max: 4000 });
    const place = fc.integer({ min: -5000, max: 5000 });
    const rectangle = fc.record({ x: place, y: place, width: length, height: length });
    const saved = fc.option(
      fc.record({
        x: place,
        y: place,
        width: fc.integer({ min: 1, max: 9000 }),
        height: fc.integer({ min: 1, max: 9000 }),
      }),
      { nil: undefined },
    );
    fc.assert(
      fc.property(
        saved,
        rectangle,
        fc.array(rectangle, { maxLength: 3 }),
        (left, primary, others) => {
          const fitted = fitBounds(left, [primary, ...others]);
          const screen = [primary, ...others].find((each) => isWithin(fitted, each));
          expect(screen).toBeDefined();
          expect(fitted.width).toBeGreaterThanOrEqual(
            Math.min(smallestWindow.width, screen?.width ?? 0),
          );
          expect(fitted.height).toBeGreaterThanOrEqual(
            Math.min(smallestWindow.height, screen?.height ?? 0),
          );
        },
      ),
    );
  });
});
