import { afterEach, expect, test } from 'vitest';
import { requireElectron } from '#tests/support/electron/electron-for-tests.ts';
import {
  launchMinuta,
  type RunningMinuta,
  removeHome,
} from '#tests/support/electron/launch-minuta.ts';
import { openSample } from '#tests/support/electron/open-sample.ts';

let minuta: RunningMinuta | undefined;

afterEach(async () => {
  await minuta?.app.close();
  if (minuta) removeHome(minuta.home);
  minuta = undefined;
});

test('an agreement that is copied and pasted goes to the same addressees, in the list and in a new one', async (context) => {
  minuta = await launchMinuta(requireElectron(context));
  const { page } = minuta;
  await openSample(page);
  await page.keyboard.press('Control+3');
  const rows = page.getByRole('list', { name: 'Acuerdos' }).locator('.agreement');
  const transmitted = page.getByRole('button', { name: /^Transmitir el Acta/ });
  const addressee = page
    .locator('.agreement-open')
    .getByText('Comisión Interamericana de Derechos Humanos', { exact: true });
  await transmitted.focus();
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+v');
  await expect.poll(() => rows.count()).toBe(4);
  await addressee.waitFor();

  await page.keyboard.press('Control+z');
  await expect.poll(() => rows.count()).toBe(3);
  await page.getByRole('button', { name: 'Acuerdo', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Remitir' }).click();
  await expect.poll(() => rows.count()).toBe(4);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.matches('.rich-text')))
    .toBe(true);
  await page.keyboard.press('Control+v');
  await addressee.waitFor();
  expect(await rows.count()).toBe(4);
});
