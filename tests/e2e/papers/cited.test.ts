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

test('what is cited is not taken away: the places are shown, and what was there stays', async (context) => {
  minuta = await launchMinuta(requireElectron(context));
  const { page } = minuta;
  await openSample(page);
  const mandated = page.getByRole('switch', { name: 'Convocada por una resolución' });
  expect(await mandated.isChecked()).toBe(true);
  await mandated.click();
  const dialog = page.getByRole('dialog', { name: 'Está citado' });
  await dialog.getByText('citado en 2 lugares').waitFor();
  await dialog.getByRole('button', { name: 'Lugar 2: Acuerdos' }).click();
  await page.getByRole('textbox', { name: 'Texto del acuerdo' }).first().waitFor();
  await page.keyboard.press('Control+1');
  expect(await mandated.isChecked()).toBe(true);
});

test('a theme that a text cites and nobody has written is among what a paper lacks', async (context) => {
  minuta = await launchMinuta(requireElectron(context));
  const { page } = minuta;
  const theme = await openSample(page);
  await theme.field.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+Shift+E');
  const dialog = page.getByRole('dialog', { name: 'Exportar' });
  await dialog.getByRole('button', { name: 'Sin tema' }).click();
  await page.keyboard.type('Migración');
  await expect
    .poll(() => page.locator('.command-bar-session').textContent())
    .toContain('Migración');
});
