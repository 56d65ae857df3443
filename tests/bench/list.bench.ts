import type { Page } from '@playwright/test';
import { z } from 'zod';
import { homeWith } from '#tests/support/electron/home-with.ts';
import { launchMinuta, removeHome } from '#tests/support/electron/launch-minuta.ts';
import { readyElectron } from '#tests/support/electron/ready-electron.ts';
import type { Bench, BenchRow } from './bench.ts';
import { timing } from './timing.ts';
import { firstListed, manySessions } from './window-homes.ts';

const count = 5000;
/** Milliseconds; what takes longer the reader of a list notices. */
const longTask = 50;

/** Milliseconds from the command that leaves the open session until the list is on the screen. */
async function showingTime(page: Page): Promise<number> {
  const measured: unknown = await page.evaluate(`(async () => {
    const started = performance.now();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'w', code: 'KeyW', ctrlKey: true, bubbles: true }));
    while (!document.querySelector('[role="grid"] tbody tr')) await new Promise((done) => setTimeout(done));
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return performance.now() - started;
  })()`);
  return z.number().parse(measured);
}

/** The page's long tasks while `act` runs, in milliseconds. */
async function longTasks(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: 'longtask' });
    Object.assign(window, { benchedTasks: tasks });
  });
  await act();
  return z.array(z.number()).parse(await page.evaluate('benchedTasks'));
}

/** Turns the wheel through the list as a hand does, some 60 times in a second. */
async function turnWheel(page: Page): Promise<void> {
  await page.getByRole('grid').hover();
  for (const turn of [120, 120, 240, 400, 400]) {
    for (let step = 0; step < 60; step += 1) {
      await page.mouse.wheel(0, turn);
      await page.waitForTimeout(16);
    }
  }
}

export const bench: Bench = {
  name: `the list of ${count.toLocaleString('en')} sessions`,
  async run() {
    const { electron, close } = await readyElectron();
    if (electron.kind === 'none') {
      close();
      return [{ what: 'the list', figure: '–', beside: `not measured: ${electron.reason}` }];
    }
    const home = await homeWith(manySessions(count));
    // The first start copies everything into the window's database.
    const first = await launchMinuta(electron, { home });
    await firstListed(first.page).waitFor({ timeout: 120_000 });
    await first.app.close();

    const started = performance.now();
    const { app, page } = await launchMinuta(electron, { home });
    await firstListed(page).waitFor({ timeout: 120_000 });
    const start = performance.now() - started;
    const shown: number[] = [];
    for (let turn = 0; turn < 10; turn += 1) {
      await firstListed(page).click();
      await page.getByRole('tablist').first().waitFor();
      await page.waitForTimeout(1_000);
      shown.push(await showingTime(page));
    }
    const { median, least } = timing(shown);
    const long = await longTasks(page, () => turnWheel(page));
    await app.close();
    removeHome(home);
    close();
    const rows: BenchRow[] = [
      {
        what: 'the list is shown',
        figure: `${median.toFixed(0)} ms`,
        beside: `least ${least.toFixed(0)} ms`,
        budget: { says: 'within 200 ms', met: median <= 200 },
      },
      {
        what: 'tasks that hold up the wheel',
        figure: String(long.length),
        beside:
          long.length === 0
            ? `none over ${longTask} ms`
            : `the longest ${Math.max(...long).toFixed(0)} ms`,
        budget: { says: `none over ${longTask} ms`, met: long.length === 0 },
      },
      {
        what: 'Minuta started, the list shown',
        figure: `${(start / 1000).toFixed(1)} s`,
        beside: 'both stores read through',
      },
    ];
    return rows;
  },
};
