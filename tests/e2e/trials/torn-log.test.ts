import { expect, test } from 'vitest';
import { requireElectron } from '#tests/support/electron/electron-for-tests.ts';
import {
  launchMinuta,
  newHome,
  profileIn,
  removeHome,
} from '#tests/support/electron/launch-minuta.ts';
import { openSample } from '#tests/support/electron/open-sample.ts';
import { tearNewestLog } from '#tests/trials/damage.ts';
import { Dice } from '#tests/trials/dice.ts';
import { typeSteadily } from '#tests/trials/steady-typing.ts';
import { trialCount, trialSeed } from '#tests/trials/trial-count.ts';
import { inJournal, inWindow, lostFrom, seedJournal } from './kept-records.ts';

const count = trialCount(3);
const secondsEach = 40;

test(`no record is lost by ${count} torn logs and the two starts after each`, {
  timeout: count * secondsEach * 1_000 + 60_000,
}, async (context) => {
  const electron = requireElectron(context);
  const dice = new Dice(trialSeed());
  const home = newHome();
  const profile = profileIn(home);
  await seedJournal(profile);
  const lost: string[] = [];
  let told = 0;
  let torn = 0;

  for (let trial = 0; trial < count; trial += 1) {
    const typed = await launchMinuta(electron, { home });
    await typeSteadily((await openSample(typed.page)).field, trial * 1_000);
    await typed.page.waitForTimeout(800 + dice.below(800));
    const before = await inWindow(typed.page);
    await typed.kill();
    const cut = 1 + dice.below(2_000);
    if (tearNewestLog(profile, cut)) torn += 1;

    for (const start of [1, 2]) {
      const minuta = await launchMinuta(electron, { home });
      await openSample(minuta.page);
      const stores = [await inWindow(minuta.page), await inJournal(profile)];
      for (const store of stores) {
        const missing = lostFrom(store, before);
        if (missing.length > 0) lost.push(`trial ${trial}, cut ${cut}, start ${start}: ${missing}`);
      }
      const alerts = await minuta.page.getByRole('alert').count();
      expect(alerts, `what is told at start ${start}`).toBe(start === 1 ? 1 : 0);
      told += alerts;
      await minuta.app.close();
    }
  }
  removeHome(home);
  console.log(`${torn} torn logs: ${lost.length} lost a record; the user was told ${told} times`);
  expect(torn).toBe(count);
  expect(lost).toEqual([]);
});
