import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { requireElectron } from '#tests/support/electron/electron-for-tests.ts';
import { launchMinuta, newHome, removeHome } from '#tests/support/electron/launch-minuta.ts';
import { openSample } from '#tests/support/electron/open-sample.ts';
import { Dice } from '#tests/trials/dice.ts';
import { missingTime, typeSteadily, typingIn } from '#tests/trials/steady-typing.ts';
import { trialCount, trialSeed } from '#tests/trials/trial-count.ts';

const count = trialCount(5);
const secondsEach = 20;

test(`what was called saved survives ${count} kills in the middle of typing`, {
  timeout: count * secondsEach * 1_000 + 60_000,
}, async (context) => {
  const electron = requireElectron(context);
  const dice = new Dice(trialSeed());
  const home = newHome();
  const lostSaves: string[] = [];
  let longest = 0;
  let withSaves = 0;
  let last: { readonly saved: number; readonly missing: (found: number) => number } | undefined;

  for (let trial = 0; trial <= count; trial += 1) {
    const minuta = await launchMinuta(electron, { home });
    const theme = await openSample(minuta.page);
    if (last) {
      const found = Number(/^Tema (\d+)$/.exec(await theme.words())?.[1] ?? 0);
      if (found < last.saved) lostSaves.push(`trial ${trial}: ${last.saved} saved, ${found} found`);
      longest = Math.max(longest, last.missing(found));
    }
    if (trial === count) {
      await minuta.app.close();
      break;
    }
    await typeSteadily(theme.field, (trial + 1) * 100_000);
    let isGone = false;
    minuta.app.once('close', () => {
      isGone = true;
    });
    await setTimeout(300 + dice.below(3_000));
    if (isGone) throw new Error(`trial ${trial}: Minuta ended by itself\n${minuta.output()}`);
    const typing = await typingIn(minuta.page);
    const end = Date.now();
    await minuta.kill();
    if (typing.saved > 0) withSaves += 1;
    last = { saved: typing.saved, missing: (found) => missingTime(typing, found, end) };
  }
  removeHome(home);
  console.log(
    `${count} kills, ${withSaves} of them after something was called saved: ${lostSaves.length} lost what was called saved; at most ${longest} ms of typing missing`,
  );
  expect(withSaves).toBeGreaterThan(count / 4);
  expect(lostSaves).toEqual([]);
  expect(longest).toBeLessThanOrEqual(1_000);
});
