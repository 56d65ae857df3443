import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { afterEach, describe, expect, test } from 'vitest';
import { chooseFile } from '#tests/support/electron/chosen-files.ts';
import { requireElectron } from '#tests/support/electron/electron-for-tests.ts';
import {
  launchMinuta,
  type RunningMinuta,
  removeHome,
} from '#tests/support/electron/launch-minuta.ts';
import { chooseInMenu } from '#tests/support/electron/menu.ts';
import { openSample } from '#tests/support/electron/open-sample.ts';

let minuta: RunningMinuta | undefined;

afterEach(async () => {
  await minuta?.app.close();
  if (minuta) removeHome(minuta.home);
  minuta = undefined;
});

/** Goes to the directory with whoever answers the words chosen. */
async function findInDirectory(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Buscar en el directorio' }).fill(words);
  await page.getByRole('option').first().waitFor();
}

/** Begins a blank session and gives the name of its chair. */
async function newChair(running: RunningMinuta) {
  const { app, page } = running;
  await chooseInMenu(app, 'newSession');
  await page.getByRole('button', { name: 'Crear la sesión' }).click();
  await page.getByRole('button', { name: 'Añadir quién preside' }).click();
  return page.getByRole('combobox', { name: 'Nombre' });
}

describe('the directory', () => {
  test('corrects a name: the next session is offered the corrected one, the past one says the old', async (context) => {
    minuta = await launchMinuta(requireElectron(context));
    const { app, page } = minuta;
    await openSample(page);
    await chooseInMenu(app, 'showDirectory');
    await findInDirectory(page, 'chohfi');
    await page.getByRole('button', { name: 'Corregir' }).click();
    await page.getByRole('textbox', { name: 'Nombre', exact: true }).fill('Osmar Vladimir Chohfi');
    await page.getByRole('button', { name: 'Guardar', exact: true }).click();
    const places = page.getByRole('region', { name: /Osmar Vladimir Chohfi/ });
    await places.getByText('dice «Osmar V. Chohfi»').waitFor();

    const name = await newChair(minuta);
    await name.pressSequentially('osmar');
    const offered = page.getByRole('option', { name: /Chohfi/ });
    await expect.poll(() => offered.allTextContents()).toHaveLength(1);
    expect(await offered.textContent()).toContain('Osmar Vladimir Chohfi');
    await offered.click();
    expect(await name.inputValue()).toBe('Osmar Vladimir Chohfi');

    await chooseInMenu(app, 'showSessions');
    await openSample(page);
    await chooseInMenu(app, 'goAgenda');
    const main = page.getByRole('main');
    await main.getByText('Osmar V. Chohfi').first().waitFor();
    expect(await main.getByText('Osmar Vladimir').count()).toBe(0);
    // The right form is offered there, and taken only when it is pressed.
    await main.getByText('Osmar V. Chohfi').first().click();
    await main.locator('.speaker-words', { hasText: 'Chohfi' }).click();
    const old = main.getByRole('combobox', { name: 'Nombre' });
    expect(await old.inputValue()).toBe('Osmar V. Chohfi');
    await main.getByRole('button', { name: /^Usar la forma corregida/ }).click();
    expect(await old.inputValue()).toBe('Osmar Vladimir Chohfi');
    await chooseInMenu(app, 'undo');
    await expect.poll(() => old.inputValue()).toBe('Osmar V. Chohfi');
  });

  test('goes into a table and comes back: shown before it is taken, a wrong row by its line, and taken back', async (context) => {
    minuta = await launchMinuta(requireElectron(context));
    const { app, page } = minuta;
    const folder = mkdtempSync(join(tmpdir(), 'minuta-table-'));
    const path = join(folder, 'personas.csv');
    await openSample(page);
    await chooseInMenu(app, 'showDirectory');
    await findInDirectory(page, '');
    await chooseFile(app, path);
    await page.getByRole('button', { name: 'Exportar CSV' }).click();
    await page.getByText(/personas\.csv: \d+ filas exportadas/).waitFor();
    const table = readFileSync(path, 'utf8');
    expect(table).toContain('Osmar V. Chohfi');

    const changed = table.replace('Osmar V. Chohfi', 'Osmar Vladimir Chohfi');
    const [head = ''] = changed.split('\r\n');
    const delimiter = head.includes(';') ? ';' : ',';
    const cells = head.replace('\uFEFF', '').split(delimiter);
    const wrong = cells.map((cell) => {
      if (cell === 'nombre') return 'Alguien';
      return cell === 'estado' ? 'Atlántida' : '';
    });
    // Excel saves in the letters of Windows unless it is told otherwise.
    const whole = `${changed.replace('\uFEFF', '')}${wrong.join(delimiter)}\r\n`;
    writeFileSync(path, Buffer.from(whole, 'latin1'));
    await page.getByRole('button', { name: 'Importar CSV' }).click();
    const dialog = page.getByRole('dialog', { name: 'Importar personas' });
    await dialog.getByText('Osmar Vladimir Chohfi').first().waitFor();
    const line = whole.split('\r\n').length - 1;
    expect(await dialog.getByRole('alert').textContent()).toContain(
      `Línea ${line}: «Atlántida» no es un Estado del directorio`,
    );
    expect(await page.locator('.choice .badge').count()).toBe(0);
    await dialog.getByRole('button', { name: 'Incorporar una fila' }).click();
    await expect.poll(() => page.locator('.choice .badge').count()).toBe(1);
    await page.getByRole('button', { name: 'Deshacer' }).last().click();
    await expect.poll(() => page.locator('.choice .badge').count()).toBe(0);
    rmSync(folder, { recursive: true });
  });
});
