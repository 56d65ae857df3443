import type { Page } from '@playwright/test';
import { afterEach, expect, test } from 'vitest';
import { plainText } from '#shared/domain/text.ts';
import { requireElectron } from '#tests/support/electron/electron-for-tests.ts';
import { homeWith } from '#tests/support/electron/home-with.ts';
import {
  launchMinuta,
  type RunningMinuta,
  removeHome,
} from '#tests/support/electron/launch-minuta.ts';
import { sampleSession } from '#tests/support/sample-session.ts';
import { agendaItem, bareSession } from '#tests/support/session-builders.ts';
import { axeViolations } from '#tests/support/window/axe-violations.ts';

let minuta: RunningMinuta | undefined;

afterEach(async () => {
  await minuta?.app.close();
  if (minuta) removeHome(minuta.home);
  minuta = undefined;
});

/** The reference session and three later ones; the last has nothing but its number and two items. */
function sessions() {
  const later = (number: number, date: string, theme: string) =>
    bareSession({ id: `s${number}`, number, date, theme: plainText('es', theme), status: 'draft' });
  return [
    sampleSession(),
    later(1593, '2007-05-09', 'Aprobación de actas'),
    later(1594, '2007-05-16', 'Preparativos de la Asamblea General'),
    {
      ...later(1595, '2007-05-23', 'Seguimiento de la migración'),
      agenda: [
        agendaItem('opening', { label: plainText('es', 'Palabras de apertura') }),
        agendaItem('floods', { label: plainText('es', 'Inundaciones en Guyana') }),
      ],
    },
  ];
}

/** Calls the palette, and waits until its field hears the keys. */
async function callPalette(page: Page) {
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox');
  await expect.poll(() => field.evaluate((each) => each === document.activeElement)).toBe(true);
}

test('an agreement of three sessions ago is found by half a symbol and reused, by keyboard alone', async (context) => {
  const home = await homeWith(sessions());
  minuta = await launchMinuta(requireElectron(context), { home });
  const { page } = minuta;
  // The driver's keys do not come by the menu, which is what copies and pastes.
  const clipboardCommand = (command: 'copy' | 'paste') =>
    minuta?.app.evaluate(
      ({ BrowserWindow }, name) => BrowserWindow.getAllWindows()[0]?.webContents[name](),
      command,
    );
  await page.getByRole('button', { name: 'CP 1595/07', exact: true }).waitFor();

  // The list: words of the text with the hit marked, under the session that has them.
  await page.keyboard.press('/');
  await page.keyboard.type('res 2248 presente');
  const place = page.getByRole('button', { name: /sobre la presente sesión/ });
  await place.waitFor();
  expect(await page.getByRole('status').first().textContent()).toContain('1 de 4 sesiones');
  expect(await place.locator('mark').allTextContents()).toEqual(
    expect.arrayContaining(['presente', '2248']),
  );
  expect(await axeViolations(page)).toStrictEqual([]);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');

  // It opens at the agreement, its text focused; Ctrl+C on the row takes it along.
  const text = page.locator('[role="textbox"][data-record="a3"][data-part="text"]');
  await expect
    .poll(() => text.evaluate((field) => field.contains(document.activeElement)))
    .toBe(true);
  await page.keyboard.press('Escape');
  await clipboardCommand('copy');
  await page.getByText('Acuerdo copiado').waitFor();

  // The palette leads to the new session, and what was copied becomes an agreement of it.
  await callPalette(page);
  await page.keyboard.type('1595');
  await page.getByRole('option', { name: /^CP 1595\/07/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('treeitem', { name: /Guyana/ }).waitFor();
  await page.keyboard.press('Control+3');
  const first = page.getByRole('button', { name: 'Tomar nota' });
  await expect.poll(() => first.evaluate((each) => each === document.activeElement)).toBe(true);
  await clipboardCommand('paste');
  const pasted = page.getByRole('textbox', { name: 'Texto del acuerdo' });
  await expect
    .poll(() => pasted.textContent())
    .toMatch(/al trigésimo séptimo período.*AG\/RES\.\s2248\s\(XXXVI-O\/06\)/);

  // It stands there with its addressee.
  const goesTo = page.getByRole('group', { name: 'Destinatarios' }).first();
  await goesTo.getByText('Asamblea General', { exact: true }).waitFor();

  // What was pasted is found at once, here too.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+f');
  await page.keyboard.type('res 2248 presente');
  await page.getByText('2 de 4 sesiones').waitFor();
});

test('the palette reaches a command, an item and a setting by keyboard alone', async (context) => {
  const home = await homeWith(sessions());
  minuta = await launchMinuta(requireElectron(context), { home });
  const { page } = minuta;
  const field = page.getByRole('combobox');
  const current = page.locator('[role="option"][aria-selected="true"]');
  const call = async (words: string, name: RegExp) => {
    await callPalette(page);
    await page.keyboard.type(words);
    await expect.poll(() => current.textContent()).toMatch(name);
  };
  await page.getByRole('button', { name: 'CP 1595/07', exact: true }).waitFor();

  // What cannot be done now is greyed, and Enter leaves it alone.
  await call('circular', /^Circular.*ahora no es posible/);
  expect(await current.getAttribute('aria-disabled')).toBe('true');
  await page.keyboard.press('Enter');
  expect(await field.isVisible()).toBe(true);
  expect(await axeViolations(page)).toStrictEqual([]);
  await page.keyboard.press('Escape');
  await field.waitFor({ state: 'detached' });

  await call('1595', /^CP 1595/);
  await page.keyboard.press('Enter');
  await page.getByRole('treeitem').first().waitFor();

  await call('guyana', /Inundaciones en Guyana/);
  await page.keyboard.press('Enter');
  const label = page.locator('[role="textbox"][data-record="floods"][data-part="label"]');
  await expect
    .poll(() => label.evaluate((each) => each.contains(document.activeElement)))
    .toBe(true);

  await call('expor', /^Exportar.*Ctrl\+Mayús\+E/);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Exportar' }).waitFor();
  await page.keyboard.press('Escape');

  await call('oscuro', /^Aspecto: Oscuro/);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');

  // What was used lately comes first, and End and the arrows walk the list.
  await callPalette(page);
  await expect.poll(() => current.textContent()).toMatch(/^Aspecto: Oscuro/);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => current.textContent()).toMatch(/^Exportar/);
  await page.keyboard.press('End');
  await expect.poll(() => current.textContent()).toMatch(/Portugués/);
  await page.keyboard.press('Home');
  await expect.poll(() => current.textContent()).toMatch(/^Aspecto: Oscuro/);
});
