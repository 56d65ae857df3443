import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from 'vitest';
import { backupFolder } from '#electron/backups/backup-folder.ts';
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

/** What is done to a profile whose two stores agree and of which there is a backup. */
interface Damage {
  readonly name: string;
  /** Where everything is intact still. */
  readonly intact: 'aStore' | 'theBackup' | 'perhapsOnlyTheBackup';
  /** Whether something is sure to be mended, which the user is told. */
  readonly isCertain: boolean;
  readonly apply: (profile: string, dice: Dice) => void;
}

const databases = (profile: string) => join(profile, 'IndexedDB');
const journal = (profile: string) => join(profile, 'journal');

const damages: readonly Damage[] = [
  {
    name: 'bytes of the database turned',
    intact: 'aStore',
    isCertain: false,
    apply: (profile, dice) => flipBytes(databases(profile), 1 + dice.below(20), dice),
  },
  {
    name: 'bytes of the journal turned',
    intact: 'aStore',
    isCertain: true,
    apply: (profile, dice) => flipBytes(join(journal(profile), 'session'), 1 + dice.below(5), dice),
  },
  {
    name: 'the database deleted',
    intact: 'aStore',
    isCertain: true,
    apply: (profile) => deleteFolder(databases(profile)),
  },
  {
    name: 'the journal deleted',
    intact: 'aStore',
    isCertain: true,
    apply: (profile) => deleteFolder(journal(profile)),
  },
  {
    name: 'bytes of both turned',
    intact: 'perhapsOnlyTheBackup',
    isCertain: true,
    apply(profile, dice) {
      flipBytes(databases(profile), 1 + dice.below(20), dice);
      flipBytes(join(journal(profile), 'session'), 1 + dice.below(5), dice);
    },
  },
  {
    name: 'both deleted',
    intact: 'theBackup',
    isCertain: true,
    apply(profile) {
      deleteFolder(databases(profile));
      deleteFolder(journal(profile));
    },
  },
];

const count = trialCount(damages.length);
const secondsEach = 30;

/** A home whose two stores hold the same records, closed cleanly, and a folder with a backup of them. */
async function soundHome(electron: ReadyElectron) {
  const home = newHome();
  const copies = newHome();
  await seedJournal(profileIn(home));
  await backupFolder(profileIn(home), () => new Date()).choose(copies);
  const minuta = await launchMinuta(electron, { home });
  await minuta.page.getByRole('button', { name: 'CP 1592/07', exact: true }).first().waitFor();
  const records = await inWindow(minuta.page);
  await minuta.page.getByRole('button', { name: 'Respaldos', exact: true }).click();
  await minuta.page.getByRole('button', { name: 'Respaldar ahora' }).click();
  await minuta.page.getByText('Último respaldo entero').waitFor();
  await minuta.app.close();
  return { home, copies, records };
}

/** What the window says at start: that something was mended, or that what was kept here is missing. */
function said(page: Page): Locator {
  return page.getByRole('alert').or(page.locator('#start-lost'));
}

/** Brings everything back from the newest backup, as the user does. */
async function restore(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Respaldos', exact: true }).click();
  await page.getByRole('button', { name: 'Restaurar el respaldo de' }).first().click();
  await page.getByRole('button', { name: 'Restaurar y reemplazar' }).click();
  await page.getByText('Restaurado').waitFor();
}

test(`one intact copy is enough after each of ${count} damages`, {
  timeout: count * secondsEach * 1_000 + 60_000,
}, async (context) => {
  const electron = requireElectron(context);
  const dice = new Dice(trialSeed());
  const { home: sound, copies, records } = await soundHome(electron);
  /** A backup brings records back under new counts, and none that was purged. */
  const restored = new Map(
    [...records.keys()].filter((place) => !place.endsWith('purged')).map((place) => [place, 1]),
  );
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
    await minuta.page.locator('.status-save').waitFor();
    const alerts = await said(minuta.page).count();
    if (damage.isCertain && alerts === 0) silent.push(`trial ${trial}, ${damage.name}`);
    told += alerts;
    if (damage.intact !== 'aStore') await restore(minuta.page);
    const expected = damage.intact === 'aStore' ? records : restored;
    for (const store of [await inWindow(minuta.page), await inJournal(profileIn(home))]) {
      const missing = lostFrom(store, expected);
      if (missing.length > 0) lost.push(`trial ${trial}, ${damage.name}: ${missing}`);
    }
    await minuta.app.close();
    removeHome(home);
  }
  removeHome(sound);
  removeHome(copies);
  console.log(
    `${count} damaged profiles: all opened; ${lost.length} lost what an intact copy held; ${told} told`,
  );
  expect(records.size).toBe(8);
  expect(lost).toEqual([]);
  expect(silent).toEqual([]);
});
