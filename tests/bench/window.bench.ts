import { rmSync } from 'node:fs';
import { type ElectronApplication, _electron as electronDriver } from '@playwright/test';
import { windowSwitches } from '#electron/runtime/start-plan.ts';
import type { ReadyElectron } from '#tests/support/electron/electron-for-tests.ts';
import { homeWith } from '#tests/support/electron/home-with.ts';
import { launchMinuta, newHome, removeHome } from '#tests/support/electron/launch-minuta.ts';
import { chooseInMenu } from '#tests/support/electron/menu.ts';
import { openSample } from '#tests/support/electron/open-sample.ts';
import { readyElectron } from '#tests/support/electron/ready-electron.ts';
import { largeSession } from '#tests/support/generated/large-session.ts';
import type { Bench, BenchRow } from './bench.ts';
import { emptyWindowApp } from './empty-window.ts';
import { timing } from './timing.ts';
import { firstListed } from './window-homes.ts';
import { editAround, heapAfterCollection, openingTime, saveTimes } from './window-script.ts';

const ms = (milliseconds: number) => `${milliseconds.toFixed(0)} ms`;
const times = (ratio: number) => `${ratio.toFixed(2)} ×`;

/** Milliseconds from the start of the program until `ready` has seen its first field take a key. */
async function timed(start: () => Promise<ElectronApplication>): Promise<number> {
  const started = performance.now();
  const app = await start();
  const page = await app.firstWindow();
  const field = page.locator('textarea, [role="textbox"]').first();
  await field.press('a');
  const spent = performance.now() - started;
  await app.close();
  return spent;
}

/** Starts Minuta, with a session open, and an empty window in turns. */
async function startRows(electron: ReadyElectron): Promise<readonly BenchRow[]> {
  const empty = emptyWindowApp();
  const home = newHome();
  const first = await launchMinuta(electron, { home });
  await openSample(first.page);
  await first.page.getByText(/Guardado \d/).waitFor();
  await first.app.close();

  const emptyTimes: number[] = [];
  const minutaTimes: number[] = [];
  for (let turn = 0; turn < 10; turn += 1) {
    emptyTimes.push(
      await timed(() =>
        electronDriver.launch({
          executablePath: electron.executable,
          args: [...windowSwitches(process.getuid?.() === 0), empty],
          chromiumSandbox: true,
          env: { ...process.env, ...(electron.display && { DISPLAY: electron.display }) },
        }),
      ),
    );
    minutaTimes.push(await timed(async () => (await launchMinuta(electron, { home })).app));
  }
  rmSync(empty, { recursive: true });
  removeHome(home);
  const [theirs, ours] = [timing(emptyTimes), timing(minutaTimes)];
  const ratio = ours.median / theirs.median;
  return [
    {
      what: 'an empty window’s field takes a key',
      figure: ms(theirs.median),
      beside: `least ${ms(theirs.least)}`,
    },
    {
      what: 'the last session’s first field takes a key',
      figure: ms(ours.median),
      beside: `least ${ms(ours.least)}`,
    },
    {
      what: 'Minuta against the empty window',
      figure: times(ratio),
      beside: `of the least times ${times(ours.least / theirs.least)}; 10 starts each, in turns`,
      budget: { says: `at most ${times(1.5)}`, met: ratio <= 1.5 },
    },
  ];
}

async function openingRows(electron: ReadyElectron): Promise<readonly BenchRow[]> {
  const session = { ...largeSession(1000, 'without notes'), number: 1000 };
  const home = await homeWith([session]);
  const samples: number[] = [];
  for (let turn = 0; turn < 5; turn += 1) {
    const { page, app } = await launchMinuta(electron, { home });
    const row = firstListed(page);
    // From the second start on the session is open already.
    await row.or(page.getByRole('treeitem')).first().waitFor();
    await chooseInMenu(app, 'showSessions');
    await row.waitFor();
    samples.push(await openingTime(page, (await row.textContent()) ?? ''));
    await app.close();
  }
  removeHome(home);
  const { median, least } = timing(samples);
  return [
    {
      what: 'opening a session of 1,000 items',
      figure: ms(median),
      beside: `least ${ms(least)}`,
      budget: { says: `at most ${ms(300)}`, met: median <= 300 },
    },
  ];
}

async function savingRows(electron: ReadyElectron): Promise<readonly BenchRow[]> {
  const home = await homeWith([largeSession(200, 'without notes')]);
  const { page, app } = await launchMinuta(electron, { home });
  await firstListed(page).click();
  await page.keyboard.press('Control+1');
  await page.locator('[data-part="theme"]').waitFor();
  const saves = await saveTimes(page, 100);
  await app.close();
  removeHome(home);
  const { median, least } = timing(saves);
  const longest = Math.max(...saves);
  return [
    {
      what: '100 autosaves of a session of 200 items, from the key to saved in both stores',
      figure: ms(median),
      beside: `least ${ms(least)}, longest ${ms(longest)}`,
    },
  ];
}

async function memoryRows(electron: ReadyElectron): Promise<readonly BenchRow[]> {
  const home = await homeWith([largeSession(200, 'without notes')]);
  const { page, app } = await launchMinuta(electron, { home });
  await firstListed(page).click();
  await page.keyboard.press('Control+1');
  await page.locator('[data-part="theme"]').waitFor();
  await editAround(page, 0, 500);
  const early = await heapAfterCollection(page);
  await editAround(page, 500, 10_000);
  const late = await heapAfterCollection(page);
  await app.close();
  removeHome(home);
  const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MB`;
  const ratio = late / early;
  return [
    {
      what: 'the page’s memory after 10,000 edits, against that after 500',
      figure: times(ratio),
      beside: `${megabytes(late)} and ${megabytes(early)}`,
      budget: { says: `at most ${times(1.2)}`, met: ratio <= 1.2 },
    },
  ];
}

export const bench: Bench = {
  name: 'the window',
  async run() {
    const { electron, close } = await readyElectron();
    try {
      if (electron.kind === 'none') {
        return [{ what: 'the window', figure: '–', beside: `not measured: ${electron.reason}` }];
      }
      const rows: BenchRow[] = [];
      for (const part of [startRows, openingRows, savingRows, memoryRows]) {
        console.error(`measuring: ${part.name}`);
        rows.push(...(await part(electron)));
      }
      return rows;
    } finally {
      close();
    }
  },
};
