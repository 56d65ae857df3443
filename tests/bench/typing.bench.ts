import type { Page } from '@playwright/test';
import type { ReadyElectron } from '#tests/support/electron/electron-for-tests.ts';
import { homeWith } from '#tests/support/electron/home-with.ts';
import { launchMinuta, removeHome } from '#tests/support/electron/launch-minuta.ts';
import { readyElectron } from '#tests/support/electron/ready-electron.ts';
import { largeSession } from '#tests/support/generated/large-session.ts';
import type { Bench, BenchRow } from './bench.ts';
import { type KeyTimes, tracedKeys } from './key-trace.ts';
import { firstListed } from './window-homes.ts';

const keys = 500;
/** Milliseconds between two keys: a fast typist. */
const pace = 60;
/** Milliseconds of a frame. */
const frame = 1000 / 60;

const prose = 'Sesión extraordinaria para recibir al señor Secretario General ';

/** The value below which lie so many hundredths of all. */
function percentile(values: readonly number[], hundredths: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil((sorted.length * hundredths) / 100) - 1] ?? Number.NaN;
}

async function typeOn(page: Page): Promise<void> {
  for (let count = 0; count < keys; count += 1) {
    const letter = prose[count % prose.length] ?? ' ';
    if (letter === ' ' || /[a-z]/.test(letter)) await page.keyboard.press(letter);
    else await page.keyboard.press('e');
    await page.waitForTimeout(pace);
  }
}

const fields = [
  {
    name: 'the theme',
    open: async (page: Page) => {
      await page.keyboard.press('Control+1');
      await page.getByRole('textbox', { name: 'Tema' }).click();
    },
  },
  {
    name: 'the title of an item',
    open: async (page: Page) => {
      await page.keyboard.press('Control+2');
      await page.getByRole('treeitem').nth(2).click();
      await page.keyboard.press('Enter');
      await page.getByRole('textbox', { name: 'Título' }).click();
    },
  },
];

function rowOf(what: string, times: readonly KeyTimes[], most: number): BenchRow {
  const works = times.map(({ work }) => work);
  const painted = times.map((each) => each.painted);
  const [work, paint] = [percentile(works, 95), percentile(painted, 95)];
  const figures = `median ${percentile(works, 50).toFixed(1)} ms, painted ${paint.toFixed(0)} ms after the key`;
  return {
    what,
    figure: `${work.toFixed(1)} ms`,
    beside: `${figures}, ${times.length} keys`,
    budget: {
      says: `95 of 100 keys within ${most} ms, painted within 2 frames`,
      met: times.length === keys && work <= most && paint <= 2 * frame,
    },
  };
}

async function rowsOf(
  electron: ReadyElectron,
  items: number,
  most: number,
): Promise<readonly BenchRow[]> {
  const home = await homeWith([largeSession(items, 'without notes')]);
  const { app, page } = await launchMinuta(electron, { home });
  await firstListed(page).click();
  const rows: BenchRow[] = [];
  for (const { name, open } of fields) {
    console.error(`measuring: ${name}, ${items} items`);
    await open(page);
    await page.locator('.paper-sheet').first().waitFor();
    await page.waitForTimeout(2_000);
    const times = await tracedKeys(app, () => typeOn(page));
    rows.push(rowOf(`a key typed into ${name}, ${items} items, page open`, times, most));
  }
  await app.close();
  removeHome(home);
  return rows;
}

export const bench: Bench = {
  name: 'typing: work of the main thread from the key to the end of its frame',
  async run() {
    const { electron, close } = await readyElectron();
    try {
      if (electron.kind === 'none')
        return [{ what: 'typing', figure: '–', beside: `not measured: ${electron.reason}` }];
      return [...(await rowsOf(electron, 200, 8)), ...(await rowsOf(electron, 1000, 16))];
    } finally {
      close();
    }
  },
};
