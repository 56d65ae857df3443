import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type ReadyElectron, requireElectron } from '#tests/support/electron/electron-for-tests.ts';
import {
  launchMinuta,
  newHome,
  profileIn,
  removeHome,
} from '#tests/support/electron/launch-minuta.ts';
import { deleteFolder, flipBytes } from '#tests/trials/damage.ts';
import { Dice } from '#tests/trials/dice.ts';
import { trialCount, trialSeed } from '#tests/trials/trial-count.ts';
import { inJournal, inWindow, lostFrom, seedJournal } from './kept-records.ts';

/** What is done to a profile whose two stores agree; one of the copies is left intact, or both are hit. */
interface Damage {
  readonly name: string;
  readonly hits: 'window' | 'journal' | 'both';
  readonly isCertain: boolean;
  readonly apply: (profile: string, dice: Dice) => void;
}

const databases = (profile: string) => join(profile, 'IndexedDB');
const journal = (profile: string) => join(profile, 'journal');

const damages: readonly Damage[] = [
  {
    name: 'bytes of the database turned',
    hits: 'window',
    isCertain: false,
    apply: (profile, dice) => flipBytes(databases(profile), 1 + dice.below(20), dice),
  },
  {
    name: 'bytes of the journal turned',
    hits: 'journal',
    isCertain: true,
    apply: (profile, dice) => flipBytes(join(journal(profile), 'session'), 1 + dice.below(5), dice),
  },
  {
    name: 'the database deleted',
    hits: 'window',
    isCertain: true,
    apply: (profile) => deleteFolder(databases(profile)),
  },
  {
    name: 'the journal deleted',
    hits: 'journal',
    isCertain: true,
    apply: (profile) => deleteFolder(journal(profile)),
  },
  {
    name: 'bytes of both turned',
    hits: 'both',
    isCertain: true,
    apply(profile, dice) {
      flipBytes(databases(profile), 1 + dice.below(20), dice);
      flipBytes(join(journal(profile), 'session'), 1 + dice.below(5), dice);
    },
  },
];

const count = trialCount(damages.length);
const secondsEach = 30;

/** A home whose two stores hold the same records, closed cleanly. */
async function soundHome(electron: ReadyElectron) {
  const home = newHome();
  await seedJournal(profileIn(home));
  const minuta = await launchMinuta(electron, { home });
  await minuta.page.getByRole('button', { name: 'CP 1592/07' }).first().waitFor();
  const records = await inWindow(minuta.page);
  await minuta.app.close();
  return { home, records };
}

test(`one intact copy is enough after each of ${count} kinds of damage`, {
  timeout: count * secondsEach * 1_000 + 60_000,
}, async (context) => {
  const electron = requireElectron(context);
  const dice = new Dice(trialSeed());
  const { home: sound, records } = await soundHome(electron);
  const lost: string[] = [];
  const silent: string[] = [];
  let told = 0;

  for (let trial = 0; trial < count; trial += 1) {
    const damage = damages[trial % damages.length];
    if (!damage) break;
    const home = newHome();
    cpSync(sound, home, { recursive: true });
    damage.apply(profileIn(home), dice);
    const minuta = await launchMinuta(electron, { home });
    await minuta.page.getByRole('status').waitFor();
    if (damage.hits !== 'both') {
      const stores = [await inWindow(minuta.page), await inJournal(profileIn(home))];
      for (const store of stores) {
        const missing = lostFrom(store, records);
        if (missing.length > 0) lost.push(`trial ${trial}, ${damage.name}: ${missing}`);
      }
    }
    const alerts = await minuta.page.getByRole('alert').count();
    if (damage.isCertain && alerts === 0) silent.push(`trial ${trial}, ${damage.name}`);
    told += alerts;
    await minuta.app.close();
    removeHome(home);
  }
  removeHome(sound);
  console.log(
    `${count} damaged profiles: all opened; ${lost.length} lost what an intact copy held; ${told} told`,
  );
  expect(records.size).toBeGreaterThanOrEqual(9);
  expect(lost).toEqual([]);
  expect(silent).toEqual([]);
});
