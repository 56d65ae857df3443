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

test('items are added, nested, moved and taken away by keyboard, and undone one by one', async (context) => {
  minuta = await launchMinuta(requireElectron(context));
  const { page } = minuta;
  await openSample(page);
  await page.keyboard.press('Control+2');
  const rows = page.getByRole('treeitem');
  await rows.first().waitFor();
  const names = () => rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label')));
  const before = await names();

  await rows.first().focus();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('textbox', { name: 'Título' }).waitFor();
  await page.keyboard.type('Minuto de silencio');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await names())[1]).toContain('2. Minuto de silencio');

  await page.keyboard.press('Tab');
  await expect.poll(async () => (await names())[1]).toContain('a. Minuto de silencio');
  expect(await rows.nth(1).getAttribute('aria-level')).toBe('2');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(async () => (await names())[2]).toContain('3. Minuto de silencio');
  await page.keyboard.press('Delete');
  await expect.poll(names).toEqual(before);

  // Removed, moved, outdented, indented; with the fifth step back its words are gone.
  for (const there of [true, true, true, true, false]) {
    await page.keyboard.press('Control+z');
    await expect
      .poll(async () => (await names()).some((name) => name?.includes('Minuto') ?? false))
      .toBe(there);
  }
});

test('one item after the other is added by keyboard, also once something was edited', async (context) => {
  minuta = await launchMinuta(requireElectron(context));
  const { page } = minuta;
  await openSample(page);
  await page.keyboard.press('Control+2');
  const rows = page.getByRole('treeitem');
  await rows.first().waitFor();
  // Of a long agenda only the rows in sight are drawn: the first says how many there are.
  const count = async () => Number(await rows.first().getAttribute('aria-setsize'));
  const before = await count();
  await rows.first().focus();
  for (const added of [1, 2, 3]) {
    await page.keyboard.press('Control+Enter');
    await expect.poll(count).toBe(before + added);
    await page.getByRole('textbox', { name: 'Título' }).waitFor();
    await page.keyboard.type(`Punto añadido ${added}`);
  }
});
