import type { Page } from '@playwright/test';
import { z } from 'zod';

/**
 * Code of the measurements that run inside the page. `type(part, words)` enters words as a person's typing
 * reaches a formatted field: the focus makes it an editor, and the words replace what is in it.
 */
const typing = `
const fieldOf = (part) => document.querySelector('main [role="textbox"][data-part="' + part + '"]');
const type = (part, words) => {
  fieldOf(part).focus();
  document.execCommand('selectAll');
  document.execCommand('insertText', false, words);
};
const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
`;

/** Milliseconds from the click on a session of the list until its fields are on the screen. */
export async function openingTime(page: Page, title: string): Promise<number> {
  const measured: unknown = await page.evaluate(`(async () => {${typing}
    const row = [...document.querySelectorAll('button')].find((each) => each.textContent === ${JSON.stringify(title)});
    const started = performance.now();
    row.click();
    while (!document.querySelector('[role="treeitem"]')) await new Promise((done) => setTimeout(done));
    await painted();
    return performance.now() - started;
  })()`);
  return z.number().parse(measured);
}

/** Types into the theme and waits until it is called saved, so many times; milliseconds from typing to saved. */
export async function saveTimes(page: Page, saves: number): Promise<readonly number[]> {
  const measured: unknown = await page.evaluate(`(async () => {${typing}
    const status = document.querySelector('.status-save');
    const times = [];
    for (let count = 0; count < ${saves}; count += 1) {
      const started = performance.now();
      type('theme', 'Tema ' + count);
      await new Promise((done) => setTimeout(done));
      while (!status.classList.contains('status-saved')) await new Promise((done) => setTimeout(done, 4));
      times.push(performance.now() - started);
    }
    return times;
  })()`);
  return z.array(z.number()).parse(measured);
}

/** Makes so many edits, each in another field than the one before, so that each is a step to undo. */
export async function editAround(page: Page, from: number, to: number): Promise<void> {
  await page.evaluate(`(async () => {${typing}
    const fields = [...document.querySelectorAll('main [role="textbox"][data-part]')].map(({ dataset }) => dataset.part);
    for (let count = ${from}; count < ${to}; count += 1) {
      type(fields[count % fields.length], 'Texto número ' + count + ' de una jornada larga');
      if (count % 20 === 0) await new Promise((done) => setTimeout(done));
    }
  })()`);
}

/** Bytes of the page's JavaScript heap after a thorough collection. */
export async function heapAfterCollection(page: Page): Promise<number> {
  const debug = await page.context().newCDPSession(page);
  await debug.send('HeapProfiler.enable');
  for (let pass = 0; pass < 3; pass += 1) await debug.send('HeapProfiler.collectGarbage');
  const { usedSize } = await debug.send('Runtime.getHeapUsage');
  await debug.detach();
  return usedSize;
}
