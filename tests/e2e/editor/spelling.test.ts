import type { Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { electronOfWorker, requireElectron } from '#tests/support/electron/electron-for-tests.ts';
import {
  launchMinuta,
  type RunningMinuta,
  removeHome,
} from '#tests/support/electron/launch-minuta.ts';
import { chooseInMenu } from '#tests/support/electron/menu.ts';
import { openSample } from '#tests/support/electron/open-sample.ts';

let running: RunningMinuta | undefined;

beforeAll(async () => {
  const electron = electronOfWorker();
  if (electron.kind === 'none') return;
  running = await launchMinuta(electron);
});
afterAll(async () => {
  await running?.app.close();
  if (running) removeHome(running.home);
});
beforeEach((context) => {
  requireElectron(context);
});

function minuta(): RunningMinuta {
  if (!running) throw new Error('the window did not open');
  return running;
}

/** The words that are marked, in the order of their places. */
function marked(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('misspelt') ?? [])].filter(
      (range): range is Range => range instanceof Range,
    );
    return ranges
      .toSorted((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other))
      .map(String);
  });
}

/** The first words of a language wait for its dictionary. */
function expectMarked(page: Page) {
  return expect.poll(() => marked(page), { timeout: 15_000 });
}

/** Asks for the menu of the first marked word with the right button of the mouse. */
async function pointAtFirst(page: Page): Promise<void> {
  const [x, y] = await page.evaluate(() => {
    const [range] = CSS.highlights.get('misspelt') ?? [];
    const { left, top, width, height } =
      range instanceof Range ? range.getBoundingClientRect() : new DOMRect();
    return [left + width / 2, top + height / 2] as const;
  });
  await page.mouse.click(x, y, { button: 'right' });
}

test('a misspelt Spanish word is marked once it is written, and its suggestion replaces it in one step to undo', async () => {
  const { page } = minuta();
  const theme = await openSample(page);
  await theme.write('La sesion de CP/INF. 5488/07 con la OEA, Insulza y Tobago en 200');
  await expectMarked(page).toEqual(['sesion']);
  await page.keyboard.type('7 delegacion');
  expect(await marked(page)).toEqual(['sesion']);
  await page.keyboard.type(' ');
  await expectMarked(page).toEqual(['sesion', 'delegacion']);

  await pointAtFirst(page);
  await page.getByRole('menuitem', { name: 'sesión', exact: true }).click();
  const corrected = 'La sesión de CP/INF. 5488/07 con la OEA, Insulza y Tobago en 2007 delegacion ';
  expect(await theme.words()).toBe(corrected);
  await expectMarked(page).toEqual(['delegacion']);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => theme.words()).toBe(corrected.replace('sesión', 'sesion'));
  await page.keyboard.press('ControlOrMeta+y');
  await expect.poll(() => theme.words()).toBe(corrected);
});

test('by keyboard alone, one goes to a misspelt word, and takes it into the dictionary', async () => {
  const { app, page } = minuta();
  const theme = await openSample(page);
  await theme.write('Primera relatoríax del Consejo ');
  await page.keyboard.press('ControlOrMeta+2');
  await page.getByRole('treeitem').first().waitFor();
  await chooseInMenu(app, 'nextMisspelling');
  const selection = () => page.evaluate(() => String(getSelection()));
  await expect.poll(selection).toBe('relatoríax');
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menu', { name: 'Ortografía: relatoríax' }).waitFor();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expectMarked(page).toEqual([]);
  expect(await selection()).toBe('relatoríax');
  await page.keyboard.press('F7');
  await page.getByText('No hay palabras por corregir en los textos en español.').waitFor();
});

test('a name is no longer marked once a person of the session has it', async () => {
  const { page } = minuta();
  const theme = await openSample(page);
  await theme.write('Palabras de Zelaschi sobre el tema');
  await expectMarked(page).toEqual(['Zelaschi']);
  await page.getByRole('button', { name: 'Añadir quién preside' }).click();
  await page.getByRole('combobox', { name: 'Nombre' }).fill('Ana Zelaschi');
  await page.keyboard.press('Tab');
  await theme.field.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' generaal.');
  await expectMarked(page).toEqual(['generaal']);
});

test('a French text is checked in French', async () => {
  const { page } = minuta();
  const theme = await openSample(page);
  await page.getByRole('button', { name: 'Español' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Francés' }).click();
  await theme.write('L’assemblee générale a décidé la creation d’une délégation ');
  await expectMarked(page).toEqual(['L’assemblee', 'creation']);
});
