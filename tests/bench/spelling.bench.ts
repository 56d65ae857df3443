import type { Page } from '@playwright/test';
import { z } from 'zod';
import { launchMinuta, removeHome } from '#tests/support/electron/launch-minuta.ts';
import { openSample } from '#tests/support/electron/open-sample.ts';
import { readyElectron } from '#tests/support/electron/ready-electron.ts';
import type { Bench, BenchRow } from './bench.ts';
import { timing } from './timing.ts';

const samples = 15;

/** Types a misspelt word and the space after it; milliseconds from that last key until the word is marked. */
async function markingTime(page: Page, word: string): Promise<number> {
  await page.keyboard.type(word);
  await page.evaluate(`(() => {
    const marks = () => CSS.highlights.get('misspelt')?.size ?? 0;
    const before = marks();
    window.benchedMark = new Promise((done) => {
      document.addEventListener('keydown', ({ timeStamp }) => {
        const look = () => marks() > before ? done(performance.now() - timeStamp) : setTimeout(look);
        look();
      }, { once: true, capture: true });
    });
  })()`);
  await page.keyboard.press('Space');
  return z.number().parse(await page.evaluate('benchedMark'));
}

export const bench: Bench = {
  name: 'spelling',
  async run() {
    const { electron, close } = await readyElectron();
    if (electron.kind === 'none') {
      close();
      return [{ what: 'spelling', figure: '–', beside: `not measured: ${electron.reason}` }];
    }
    const { app, page, home } = await launchMinuta(electron);
    const theme = await openSample(page);
    await theme.field.click();
    await page.keyboard.press('End');
    const first = await markingTime(page, ' palavraz');
    const times: number[] = [];
    for (let turn = 0; turn < samples; turn += 1) {
      await page.waitForTimeout(600);
      times.push(await markingTime(page, `faltaz${'abcdefghijklmno'[turn] ?? ''}x`));
    }
    await app.close();
    removeHome(home);
    close();
    const { median } = timing(times);
    const longest = Math.max(...times);
    const rows: BenchRow[] = [
      {
        what: 'a misspelt word is marked after it was typed',
        figure: `${median.toFixed(0)} ms`,
        beside: `longest of ${times.length}: ${longest.toFixed(0)} ms`,
        budget: { says: 'within 300 ms', met: longest <= 300 },
      },
      {
        what: 'the first one, the Spanish dictionary being read for it',
        figure: `${first.toFixed(0)} ms`,
        beside: 'in a worker',
      },
    ];
    return rows;
  },
};
