import { afterEach, expect, test } from 'vitest';
import { requireElectron } from '#tests/support/electron/electron-for-tests.ts';
import {
  launchMinuta,
  type RunningMinuta,
  removeHome,
} from '#tests/support/electron/launch-minuta.ts';
import { openSample } from '#tests/support/electron/open-sample.ts';
import { keyboardOf } from '#tests/support/window/keyboard.ts';

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
  await expect.poll(() => rows.nth(1).evaluate((row) => row === document.activeElement)).toBe(true);

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

  // The arrows pass over the lines between: however many, the choice is one step to undo.
  const keys = keyboardOf(page);
  await keys.tabTo('Línea');
  await keys.choose('Asunto, a cargo de orador');
  await keys.press('Control+z');
  const line = page.getByRole('combobox', { name: 'Línea' });
  await expect.poll(() => line.inputValue()).toBe('label');
});

test('a list copied from elsewhere is shown before it comes, as items or as subtopics, in one step', async (context) => {
  minuta = await launchMinuta(requireElectron(context));
  const { app, page } = minuta;
  const keys = keyboardOf(page);
  await openSample(page);
  await keys.press('Control+2');
  await keys.arriveAt('1. Palabras de apertura, Apertura');
  const names = () =>
    page
      .getByRole('treeitem')
      .evaluateAll((all) => all.map((row) => row.getAttribute('aria-label')));
  const before = await names();
  await app.evaluate(({ clipboard }) =>
    clipboard.writeText('1. Informe anual\n\ta) Finanzas\n\tb) Personal\n2. Receso'),
  );

  await keys.press('Control+v');
  await keys.arriveAt('Insertar');
  await keys.press('Enter');
  await expect
    .poll(async () => (await names()).slice(1, 5))
    .toEqual([
      '2. Informe anual, Otro',
      'a. Finanzas, Otro',
      'b. Personal, Otro',
      '– Receso, Receso',
    ]);
  // A screen reader says level, number and position of each row.
  const row = page.getByRole('treeitem', { name: 'b. Personal, Otro', exact: true });
  expect(await row.getAttribute('aria-level')).toBe('2');
  expect(await row.getAttribute('aria-posinset')).toBe('2');
  expect(await row.getAttribute('aria-setsize')).toBe('2');
  await keys.press('Control+z');
  await expect.poll(names).toEqual(before);

  await keys.arriveAt('1. Palabras de apertura, Apertura');
  await keys.press('Control+v');
  await keys.arriveAt('Insertar');
  await keys.tabBackTo(/^Como 4 puntos/);
  await keys.press('ArrowDown');
  await keys.arriveAt('Como 4 subtemas de «Palabras de apertura»');
  await keys.press('Enter');
  await expect.poll(() => page.getByRole('treeitem').first().textContent()).toContain('4 subtemas');
  expect(await names()).toEqual(before);
});
