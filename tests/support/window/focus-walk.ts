import type { Page } from '@playwright/test';
import { z } from 'zod';

/** A stop of the Tab key, with what is wrong with it. */
const stopSchema = z.object({
  /** Tells the control from all others of the view. */
  key: z.string(),
  name: z.string(),
  isOutside: z.boolean(),
  faults: z.array(z.string()),
});
export type FocusStop = z.infer<typeof stopSchema>;

declare global {
  interface Window {
    focusWalk?: { readonly remember: () => void; readonly stop: (within: string) => FocusStop };
  }
}

/** Runs in the window: remembers how every control looks at rest, and tells how the focused one differs. */
function installWalk(): void {
  const focusable =
    'a[href], button, input, select, textarea, [tabindex], [contenteditable="true"]';
  const looks = ['outline', 'boxShadow', 'borderColor', 'borderWidth', 'backgroundColor'] as const;
  /** A field may show the focus on the box around it, or by what it draws before or behind itself. */
  const around = 5;

  const keyOf = (element: Element): string => {
    const { record = '', part = '' } = element instanceof HTMLElement ? element.dataset : {};
    const all = [...document.querySelectorAll(`${element.tagName}`)];
    const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
    const same = all.filter(
      (each) => (each.getAttribute('aria-label') ?? each.textContent ?? '') === name,
    );
    return [element.tagName, name.slice(0, 60), record, part, same.indexOf(element)].join('|');
  };
  const lookOf = (element: Element, pseudo?: string): string => {
    const style = getComputedStyle(element, pseudo);
    if (pseudo && style.content === 'none') return '';
    const width = Number.parseFloat(style.outlineWidth);
    const outline = style.outlineStyle === 'none' || width === 0 ? 'none' : style.outline;
    return looks.map((look) => (look === 'outline' ? outline : style[look])).join(';');
  };
  const lookAround = (element: Element): string => {
    const parts: string[] = [];
    let at: Element | null = element;
    for (let step = 0; at && step < around; step += 1) {
      parts.push(lookOf(at), lookOf(at, '::before'), lookOf(at, '::after'));
      at = at.parentElement;
    }
    return parts.join('\n');
  };
  const atRest = new Map<string, string>();
  /** Called twice, with the focus at two places: so that both are seen at rest. */
  const remember = () => {
    for (const element of document.querySelectorAll(focusable)) {
      const key = keyOf(element);
      if (element !== document.activeElement && !atRest.has(key))
        atRest.set(key, lookAround(element));
    }
  };

  /** How far down in its pane an element stands, whatever has been scrolled. */
  const depthOf = (element: Element): number => {
    let top = element.getBoundingClientRect().top;
    for (let at = element.parentElement; at; at = at.parentElement) top += at.scrollTop;
    return top;
  };
  let before: { element: Element; top: number; right: number } | undefined;

  const stop = (within: string): FocusStop => {
    const element = document.activeElement;
    const faults: string[] = [];
    const pane = document.querySelector(within);
    if (!element || element === document.body || !pane?.contains(element))
      return { key: '', name: '', isOutside: true, faults };
    const key = keyOf(element);
    const rest = atRest.get(key);
    if (rest === undefined) faults.push('was not seen at rest');
    if (rest === lookAround(element)) faults.push('shows no focus');
    const { left, top, width, height } = element.getBoundingClientRect();
    const x = Math.min(Math.max(left + width / 2, 0), innerWidth - 1);
    const y = Math.min(Math.max(top + Math.min(height / 2, 12), 0), innerHeight - 1);
    const over = document.elementFromPoint(x, y);
    const isSeen = over && (element.contains(over) || over.contains(element));
    if (!isSeen) faults.push(`lies under ${over?.className}`);
    if (element instanceof HTMLElement && element.tabIndex > 0)
      faults.push('has a place of its own');
    const depth = depthOf(element);
    // One that stands before it in the page is where the walk came round; one beside it begins a column.
    const isAfter =
      before?.element.compareDocumentPosition(element) === Node.DOCUMENT_POSITION_FOLLOWING;
    if (before && isAfter && depth + height <= before.top && left < before.right)
      faults.push('stands above the control before it');
    before = { element, top: depth, right: left + width };
    const name = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
    return { key, name: name.slice(0, 60), isOutside: false, faults };
  };
  Object.assign(window, { focusWalk: { remember, stop } });
}

/**
 * Tabs through a part of the window, from where the focus is to where it leaves the part or comes round. Each
 * control is to look other than at rest, to be seen, and to stand below the one before it.
 */
export async function walkFocus(page: Page, within: string): Promise<readonly FocusStop[]> {
  // A focus that a pointer brought need not show itself: the walk begins with keys.
  await page.keyboard.press('Tab');
  await page.evaluate(installWalk);
  await page.evaluate(() => window.focusWalk?.remember());
  await page.keyboard.press('Shift+Tab');
  await page.evaluate(() => {
    window.focusWalk?.remember();
    // The only control of a dialog is at rest for this moment alone.
    const only = document.activeElement;
    if (!(only instanceof HTMLButtonElement)) return;
    only.blur();
    window.focusWalk?.remember();
    only.focus();
  });
  const stops: FocusStop[] = [];
  const seen = new Set<string>();
  let outside = 0;
  for (let tabs = 0; tabs < 120; tabs += 1) {
    const found = stopSchema.parse(
      await page.evaluate((part) => window.focusWalk?.stop(part), within),
    );
    // A dialog holds the focus by stops of its own at its two ends.
    outside = found.isOutside ? outside + 1 : 0;
    if (outside > 2 && stops.length > 0) return stops;
    if (!found.isOutside && stops.at(-1)?.key !== found.key) {
      if (seen.has(found.key)) return stops;
      seen.add(found.key);
      stops.push(found);
    }
    await page.keyboard.press('Tab');
  }
  return stops;
}
