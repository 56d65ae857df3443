import { afterEach, expect, test } from 'vitest';
import { requireElectron } from '#tests/support/electron/electron-for-tests.ts';
import {
  launchMinuta,
  type RunningMinuta,
  removeHome,
} from '#tests/support/electron/launch-minuta.ts';
import { openSample } from '#tests/support/electron/open-sample.ts';
import { axeViolations } from '#tests/support/window/axe-violations.ts';

let minuta: RunningMinuta | undefined;

afterEach(async () => {
  await minuta?.app.close();
  if (minuta) removeHome(minuta.home);
  minuta = undefined;
});

test('a formatted field has its toolbar, offers a symbol of the register, and is undone step by step with the caret in place', async (context) => {
  minuta = await launchMinuta(requireElectron(context));
  const { page } = minuta;
  const { field, write } = await openSample(page);
  const words = () => field.evaluate((each) => each.textContent?.replaceAll('\u00a0', ' '));
  await write('Migración segura');

  // The toolbar follows the field, and its keys are its own.
  await page.keyboard.press('Control+Shift+ArrowLeft');
  const toolbar = page.getByRole('toolbar', { name: 'Formato de lo seleccionado' });
  await toolbar.waitFor();
  await page.keyboard.press('Tab');
  const bold = toolbar.getByRole('button', { name: 'Negrita' });
  await expect.poll(() => bold.evaluate((each) => each === document.activeElement)).toBe(true);
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect.poll(() => bold.getAttribute('aria-pressed')).toBe('true');
  expect(await field.locator('strong').textContent()).toBe('segura');
  await page.keyboard.press('Escape');
  await expect.poll(() => field.evaluate((each) => each === document.activeElement)).toBe(true);

  // A symbol of the register is offered, and accepted it is a reference.
  await page.keyboard.press('End');
  await page.keyboard.type(' (CP/INF. 5488/07');
  const offer = page.getByRole('status').filter({ hasText: 'Citar CP/INF. 5488/07' });
  await offer.waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await field.locator('.text-reference').waitFor();
  await page.keyboard.type(')');
  await expect.poll(words).toBe('Migración segura (CP/INF. 5488/07)');

  // Each step goes back by itself, and writing goes on where it was.
  await page.keyboard.press('Control+z');
  await expect.poll(words).toBe('Migración segura (CP/INF. 5488/07');
  await page.keyboard.press('Control+z');
  await expect.poll(() => field.locator('.text-reference').count()).toBe(0);
  await page.keyboard.press('Control+z');
  await expect.poll(words).toBe('Migración segura');
  await page.keyboard.press('Control+z');
  await expect.poll(() => field.locator('strong').count()).toBe(0);
  await page.keyboard.press('Control+y');
  await expect.poll(() => field.locator('strong').count()).toBe(1);
  await page.keyboard.press('End');

  // A note comes after what is selected; without its anchor it goes, and an undo brings back both.
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await page.keyboard.press('Control+Alt+f');
  const popover = page.locator('.text-popover');
  await popover.waitFor();
  await page.keyboard.type('Véase el acta.');
  await page.keyboard.press('Escape');
  await popover.waitFor({ state: 'detached' });
  const notes = page.getByRole('navigation').getByRole('button', { name: /^Notas/ });
  await expect.poll(() => notes.textContent()).toContain('2');
  expect(await words()).toContain('Migración segura');
  await field.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Backspace');
  await expect.poll(() => notes.textContent()).toContain('1');
  await page.keyboard.press('Control+z');
  await expect.poll(() => notes.textContent()).toContain('2');
  expect(await field.locator('.text-note').count()).toBe(1);
});
