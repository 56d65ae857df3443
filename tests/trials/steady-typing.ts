import type { Locator, Page } from '@playwright/test';
import { z } from 'zod';

const typingSchema = z.object({
  /** When each number was typed, in milliseconds of the computer's clock. */
  times: z.array(z.tuple([z.number(), z.number()])),
  /** The last number that stood there when the status bar called everything saved. */
  saved: z.number(),
});

/** What was typed so far and what was called saved. */
export type Typing = z.infer<typeof typingSchema>;

/**
 * Types numbers into a field, one every 25 ms, with a breath of 0.7 s after each 1.2 s in which the status bar
 * can call them saved, and writes down when, and which of them it did call saved. Runs inside the page:
 * nothing waits for an answer between two numbers.
 */
export async function typeSteadily(field: Locator, from: number): Promise<void> {
  await field.click();
  await field.evaluate((_element, first) => {
    const typing = { times: [] as [number, number][], saved: 0 };
    Object.assign(window, { typing });
    const status = document.querySelector('[role="status"]');
    let number = first;
    const look = () => {
      if (/Guardado \d/.test(status?.textContent ?? '')) typing.saved = number - 1;
    };
    if (status)
      new MutationObserver(look).observe(status, {
        characterData: true,
        childList: true,
        subtree: true,
      });
    let ticks = 0;
    setInterval(() => {
      ticks += 1;
      if (ticks % 76 >= 48) return;
      typing.times.push([number, Date.now()]);
      document.execCommand('selectAll');
      document.execCommand('insertText', false, `Tema ${number}`);
      number += 1;
    }, 25);
  }, from);
}

export async function typingIn(page: Page): Promise<Typing> {
  return typingSchema.parse(await page.evaluate('window.typing'));
}

/** How much typing is missing when `found` is the last number that is there, in milliseconds before `end`. */
export function missingTime({ times }: Typing, found: number, end: number): number {
  const lost = times.find(([number]) => number > found);
  return lost ? end - lost[1] : 0;
}
