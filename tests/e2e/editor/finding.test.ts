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

test('a term is replaced through the session but in one place, and comes back in one step', async (context) => {
  minuta = await launchMinuta(requireElectron(context));
  const { page } = minuta;
  const theme = await openSample(page);
  const before = await theme.words();
  await page.keyboard.press('Control+h');
  const search = page.getByRole('search', { name: 'Buscar en la sesión' });
  await search.getByRole('searchbox', { name: 'Buscar' }).waitFor();
  await page.keyboard.type('migracion');
  await search.getByText('12 lugares').waitFor();
  await page.keyboard.press('Tab');
  await search.getByRole('textbox', { name: 'Reemplazar por' }).fill('movilidad');
  await search
    .getByRole('checkbox', { name: /^Reemplazar aquí/ })
    .nth(1)
    .uncheck();
  await search.getByRole('textbox', { name: 'Reemplazar por' }).press('Enter');
  await page.getByText('Se reemplazó en 11 lugares.').waitFor();
  expect(await theme.words()).toBe(before.replace('migración', 'movilidad'));
  await search.getByText('1 lugar', { exact: true }).waitFor();

  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect.poll(theme.words).toBe(before);
});

test('F3 goes from one place to the next and selects the words there', async (context) => {
  minuta = await launchMinuta(requireElectron(context));
  const { page } = minuta;
  await openSample(page);
  await page.keyboard.press('Control+f');
  await page.getByRole('searchbox', { name: 'Buscar' }).waitFor();
  await page.keyboard.type('guatemala');
  await page.getByText('2 lugares').waitFor();
  const here = () =>
    page.evaluate(() => {
      const focused = document.activeElement;
      return `${focused instanceof HTMLElement ? focused.dataset.part : ''}: ${getSelection()}`;
    });
  await page.keyboard.press('F3');
  await expect.poll(here).toMatch(/^(position|text): Guatemala$/);
  const first = await here();
  await page.keyboard.press('F3');
  await expect.poll(here).not.toBe(first);
  await page.keyboard.press('Shift+F3');
  await expect.poll(here).toBe(first);
});
