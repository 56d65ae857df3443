import type { Page } from '@playwright/test';
import { z } from 'zod';
import { searchIndex } from '#shared/search/search-index.ts';
import { sessionEntries } from '#shared/search/session-entries.ts';
import { homeWith } from '#tests/support/electron/home-with.ts';
import { launchMinuta, removeHome } from '#tests/support/electron/launch-minuta.ts';
import { readyElectron } from '#tests/support/electron/ready-electron.ts';
import { pastSessions } from '#tests/support/generated/past-sessions.ts';
import type { Bench, BenchRow } from './bench.ts';
import { timing } from './timing.ts';
import { firstListed } from './window-homes.ts';

const count = 5000;
/** Milliseconds; what takes longer holds up whoever types. */
const longTask = 50;
/** Milliseconds from a keystroke to the first results. */
const budget = 30;
/** Typed letter by letter: what every session has, what few have, two words, half a symbol. */
const typed = ['permanente', 'insulza haití', 'INF 5488', 'CP/INF.4242/07', 'huracanes 1999'];

/** Begins to time what the page does when it is idle, the reading for the index above all; the next call tells it. */
async function watchIdleTasks(page: Page): Promise<() => Promise<readonly number[]>> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    const idle = window.requestIdleCallback.bind(window);
    window.requestIdleCallback = (task, options) =>
      idle((deadline) => {
        const started = performance.now();
        task(deadline);
        tasks.push(performance.now() - started);
      }, options);
    Object.assign(window, { searchTasks: tasks });
  });
  return async () => z.array(z.number()).parse(await page.evaluate('searchTasks'));
}

/**
 * Types words letter by letter into the search field. Of each letter: milliseconds until the list shows what
 * answers it or says that nothing does, and until all sessions were looked through.
 */
async function typingTimes(page: Page, words: string) {
  const measured: unknown = await page.evaluate(`(async () => {
    const field = document.querySelector('input[type="search"]');
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
    const list = document.querySelector('.sessions-list');
    const times = [];
    for (let end = 1; end <= ${JSON.stringify(words)}.length; end += 1) {
      const words = ${JSON.stringify(words)}.slice(0, end);
      if (words.trim() !== words) continue;
      const started = performance.now();
      set.call(field, words);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      const until = (attribute) => new Promise((done) => {
        const isThere = () => list.getAttribute(attribute) === words;
        if (isThere()) return done(performance.now());
        const observer = new MutationObserver(() => {
          if (!isThere()) return;
          observer.disconnect();
          done(performance.now());
        });
        observer.observe(list, { attributes: true });
      });
      const [first, whole] = await Promise.all([until('data-found'), until('data-searched')]);
      times.push({ first: first - started, whole: whole - started });
      await new Promise((done) => setTimeout(done, 60));
    }
    return times;
  })()`);
  return z.array(z.object({ first: z.number(), whole: z.number() })).parse(measured);
}

/** The size of the index, and the time that its worker takes to build it. */
function indexSize(): { readonly megabytes: number; readonly milliseconds: number } {
  const texts = pastSessions(count).map((session) => ({
    session: session.id,
    date: session.date,
    texts: sessionEntries(session).map(({ text }) => text),
  }));
  const started = performance.now();
  const index = searchIndex();
  for (const session of texts) index.put(session);
  return { megabytes: index.bytes() / 2 ** 20, milliseconds: performance.now() - started };
}

function percentile(samples: readonly number[], part: number): number {
  const sorted = samples.toSorted((one, other) => one - other);
  return sorted[Math.min(Math.floor(sorted.length * part), sorted.length - 1)] ?? Number.NaN;
}

async function windowRows(page: Page): Promise<readonly BenchRow[]> {
  await firstListed(page).waitFor({ timeout: 120_000 });
  const tasks = await watchIdleTasks(page);
  const shown = performance.now();
  // What is still being read is said beside the number of sessions.
  await page.getByRole('searchbox').fill('zzzz');
  await page.locator('.sessions-list[data-ready]').waitFor({ timeout: 120_000 });
  const ready = performance.now() - shown;
  const long = await tasks();
  const longest = Math.max(0, ...long);
  const times = [];
  for (const words of typed) times.push(...(await typingTimes(page, words)));
  const first = times.map((each) => each.first);
  const whole = times.map((each) => each.whole);
  const slow = percentile(first, 0.95);
  const ms = (milliseconds: number) => `${milliseconds.toFixed(0)} ms`;
  return [
    {
      what: 'from a keystroke to the first results, 95th of 100',
      figure: ms(slow),
      beside: `median ${ms(timing(first).median)}, of ${first.length} keystrokes`,
      budget: { says: `within ${budget} ms`, met: slow <= budget },
    },
    {
      what: 'to the results of all sessions, 95th of 100',
      figure: ms(percentile(whole, 0.95)),
      beside: `median ${ms(timing(whole).median)}`,
    },
    {
      what: 'the longest of the page’s tasks that read sessions for the index',
      figure: ms(longest),
      beside: `${long.length} tasks, all can be found ${(ready / 1000).toFixed(1)} s after the list is shown`,
      budget: { says: `none over ${longTask} ms`, met: longest <= longTask },
    },
  ];
}

export const bench: Bench = {
  name: `search in ${count.toLocaleString('en')} sessions of about a hundred texts`,
  async run() {
    const { megabytes, milliseconds } = indexSize();
    const memory: BenchRow = {
      what: 'memory of the index',
      figure: `${megabytes.toFixed(0)} MB`,
      beside: `built in ${(milliseconds / 1000).toFixed(1)} s of its worker`,
    };
    const { electron, close } = await readyElectron();
    try {
      if (electron.kind === 'none')
        return [
          memory,
          { what: 'search', figure: '–', beside: `not measured: ${electron.reason}` },
        ];
      const home = await homeWith(pastSessions(count));
      // The first start copies everything into the window's database.
      const first = await launchMinuta(electron, { home });
      await firstListed(first.page).waitFor({ timeout: 300_000 });
      await first.app.close();
      const { app, page } = await launchMinuta(electron, { home });
      const rows = await windowRows(page);
      await app.close();
      removeHome(home);
      return [memory, ...rows];
    } finally {
      close();
    }
  },
};
