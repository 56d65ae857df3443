import type { Page } from '@playwright/test';
import { z } from 'zod';

/** Where words of people stand in one line: they may be cut, for they are as long as they are. */
const wordsOfPeople = [
  '.row-title',
  '.row-facts',
  '.command-bar-session',
  '.section-head-words > p',
  '[data-may-cut]',
  '.sessions-theme',
  // The page at its own size may be larger than its pane, and a list shows its choices itself.
  '.workspace-page',
  '.export-preview',
  '.sheet',
  'option',
];

/** Words of the window itself that do not fit where they stand: each with what is wrong. */
export async function cutWords(page: Page): Promise<readonly string[]> {
  const found: unknown = await page.evaluate((allowed) => {
    const cut: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const style = getComputedStyle(element);
      const hasWords = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      if (!hasWords || !element.checkVisibility() || style.clipPath !== 'none') continue;
      if (element.closest(allowed)) continue;
      const hides = style.overflowX !== 'visible' || style.textOverflow === 'ellipsis';
      if (hides && element.scrollWidth > element.clientWidth + 1)
        cut.push(`${element.className}: ${element.textContent}`);
      const { left, right } = element.getBoundingClientRect();
      if (right > innerWidth + 1 || left < -1) cut.push(`out of sight: ${element.textContent}`);
    }
    return cut;
  }, wordsOfPeople.join(', '));
  return z.array(z.string()).parse(found);
}
