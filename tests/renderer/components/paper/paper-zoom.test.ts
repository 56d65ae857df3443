import { expect, test } from 'vitest';
import { sheetView, zoomedBy } from '#renderer/components/paper/paper-zoom.ts';

test('the text fills a narrow pane, its type at four fifths', () => {
  const view = sheetView('text', { width: 536, height: 640 });
  expect(view.scale).toBeCloseTo(0.8, 2);
  expect(view.width).toBeCloseTo(520, 0);
});

test('a whole sheet fits both ways', () => {
  const wide = sheetView('sheet', { width: 2_000, height: 800 });
  expect(wide.height).toBeLessThanOrEqual(800);
  const high = sheetView('sheet', { width: 700, height: 2_000 });
  expect(high.width).toBeLessThanOrEqual(700);
});

test('a percentage is one of the size on paper', () => {
  expect(sheetView(100, { width: 500, height: 500 })).toMatchObject({ width: 816, height: 1056 });
});

test('the wheel goes by tens, from a half to double', () => {
  expect(zoomedBy(0.787, 1)).toBe(90);
  expect(zoomedBy(1, -1)).toBe(90);
  expect(zoomedBy(2, 1)).toBe(200);
  expect(zoomedBy(0.5, -1)).toBe(50);
});
