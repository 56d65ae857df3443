import type { Locator, Page } from '@playwright/test';

async function middleOf(place: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await place.boundingBox();
  if (!box) throw new Error('what the mouse goes to is not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

export interface Drag {
  /** What is taken. */
  readonly from: Locator;
  /** What it is carried over: into its upper or its lower half. */
  readonly over: Locator;
  readonly half: 'upper' | 'lower';
  /** Pixels to the right of where it was taken. */
  readonly shift?: number;
  /** Looked at while the button is still held. */
  readonly held?: () => Promise<void>;
}

/** Drags something by the mouse, as a hand does: down, along, up. */
export async function drag(page: Page, { from, over, half, shift = 0, held }: Drag): Promise<void> {
  const start = await middleOf(from);
  const box = await over.boundingBox();
  if (!box) throw new Error('what is dragged over is not on the screen');
  const x = start.x + shift;
  const y = box.y + (half === 'upper' ? 0.2 : 0.8) * box.height;
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  // The browser calls it a drag once the pointer has gone some way.
  await page.mouse.move(start.x + 2, start.y + 6, { steps: 3 });
  await page.mouse.move(x, y, { steps: 8 });
  await page.mouse.move(x, y);
  await held?.();
  await page.mouse.up();
}

/** Drops a file from outside the window on a place of it. */
export async function dropFile(
  place: Locator,
  file: { readonly name: string; readonly type: string; readonly words: string },
): Promise<void> {
  const dataTransfer = await place.page().evaluateHandle(({ name, type, words }) => {
    const carried = new DataTransfer();
    carried.items.add(new File([words], name, { type }));
    return carried;
  }, file);
  for (const event of ['dragenter', 'dragover', 'drop'])
    await place.dispatchEvent(event, { dataTransfer });
  await dataTransfer.dispose();
}
