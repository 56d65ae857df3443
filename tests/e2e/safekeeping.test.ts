import { rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { nodeHashing } from '#electron/files/hashing.ts';
import { sealRecord } from '#shared/format/saved-record.ts';
import { chooseFile } from '#tests/support/electron/chosen-files.ts';
import { type ReadyElectron, requireElectron } from '#tests/support/electron/electron-for-tests.ts';
import {
  launchMinuta,
  type RunningMinuta,
  removeHome,
} from '#tests/support/electron/launch-minuta.ts';
import { chooseInMenu } from '#tests/support/electron/menu.ts';
import { openSample } from '#tests/support/electron/open-sample.ts';
import { temporaryFolder } from '#tests/support/folders/temporary-folder.ts';
import { minutaFile } from '#tests/support/minuta-files.ts';
import { sampleSession } from '#tests/support/sample-session.ts';

const homes: string[] = [];
let minuta: RunningMinuta | undefined;

async function launch(electron: ReadyElectron, home?: string): Promise<RunningMinuta> {
  minuta = await launchMinuta(electron, home === undefined ? {} : { home });
  homes.push(minuta.home);
  return minuta;
}

afterEach(async () => {
  await minuta?.app.close();
  minuta = undefined;
  for (const home of homes.splice(0)) removeHome(home);
});

function button(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true });
}

/** The rows of the reference session in the list. */
const listed = (page: Page) =>
  page.getByRole('grid').getByRole('button', { name: 'CP 1592/07', exact: true });
const first = 'Poblaciones migratorias y flujos de migración en las Américas';

/** Types a theme and waits until it is called saved. */
async function type(page: Page, words: string): Promise<void> {
  await (await openSample(page)).write(words);
  const status = () => page.locator('.status-save').textContent();
  await expect.poll(status).toMatch(/Guardando/);
  await expect.poll(status).toMatch(/Guardado \d/);
}

test('a version is looked at, compared and restored, and the restoring is undone', async (context) => {
  const { page } = await launch(requireElectron(context));
  const theme = async () => (await openSample(page)).words();
  await type(page, 'Otro tema');
  await button(page, 'Versiones').click();
  const row = page.getByRole('row', { name: 'Tema' });
  await row.waitFor();
  expect(await row.textContent()).toContain(`${first}Otro tema`);
  await page.getByLabel('Informe').click();
  await page.getByRole('article').waitFor();
  expect(await page.getByRole('article').textContent()).toContain(`sobre el tema “${first}”`);
  await button(page, 'Restaurar esta copia').click();
  await expect.poll(theme).toBe(first);
  await button(page, 'Deshacer').click();
  await expect.poll(theme).toBe('Otro tema');
  await button(page, 'Versiones').click();
  await page.getByText('Antes de reemplazar').waitFor();
});

test('a session goes to the bin, comes back, and is deleted for good only after a question', async (context) => {
  const { page, app } = await launch(requireElectron(context));
  await openSample(page);
  await chooseInMenu(app, 'discardSession');
  await button(page, 'Deshacer').waitFor();
  expect(await listed(page).count()).toBe(0);
  await chooseInMenu(app, 'showBin');
  await button(page, 'Eliminar').click();
  const dialog = page.getByRole('dialog', { name: '¿Eliminar CP 1592/07 del todo?' });
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => dialog.count()).toBe(0);
  const focused = 'document.activeElement.textContent';
  expect(await page.evaluate(focused)).toBe('Eliminar');
  await button(page, 'Reponer').click();
  await page.getByText('Papelera vacía.').waitFor();
  await chooseInMenu(app, 'showSessions');
  await listed(page).click();

  await chooseInMenu(app, 'discardSession');
  await chooseInMenu(app, 'showBin');
  await button(page, 'Eliminar').click();
  await button(page, 'Eliminar CP 1592/07').click();
  await page.getByText('Papelera vacía.').waitFor();
});

test('everything goes into one file and comes back in an empty profile', async (context) => {
  const electron = requireElectron(context);
  const file = join(temporaryFolder(), 'todo.minuta');
  const { page, app } = await launch(electron);
  await type(page, 'Tema guardado en el archivo');
  await chooseFile(app, file);
  await chooseInMenu(app, 'showBackups');
  await button(page, 'Guardar todo en un archivo').click();
  await page.getByText('Todo quedó guardado').waitFor();
  await app.close();

  const other = await launch(electron);
  await openSample(other.page);
  await chooseFile(other.app, file);
  await chooseInMenu(other.app, 'showBackups');
  await button(other.page, 'Restaurar de un archivo').click();
  await button(other.page, 'Restaurar y reemplazar lo distinto').click();
  await other.page.getByText('Restaurado').waitFor();
  await button(other.page, 'Cerrar').click();
  const theme = await openSample(other.page);
  await expect.poll(() => theme.words()).toBe('Tema guardado en el archivo');
});

test('where both stores are gone the start offers the newest whole backup', async (context) => {
  const electron = requireElectron(context);
  const folder = temporaryFolder();
  const { page, app, home, profile } = await launch(electron);
  await type(page, 'Tema del respaldo');
  await chooseFile(app, folder);
  await chooseInMenu(app, 'showBackups');
  await button(page, 'Elegir carpeta').click();
  await page.getByText('Último respaldo entero').waitFor();
  await app.close();
  for (const store of ['journal', 'IndexedDB']) rmSync(join(profile, store), { recursive: true });
  // The newest one in the folder was cut off: the one before it is offered.
  writeFileSync(join(folder, 'Minuta 2099-01-01 10.00.00.minuta'), 'PK');

  const again = await launch(electron, home);
  await again.page.getByText('Faltan los datos de Minuta').waitFor();
  await button(again.page, 'Restaurar 1 sesión').click();
  await again.page.getByText('Restaurado').waitFor();
  await button(again.page, 'Cerrar').click();
  expect(await (await openSample(again.page)).words()).toBe('Tema del respaldo');
});

describe('a session that comes back from a colleague', () => {
  /** The sample with another theme, as a file; cut off at its end if it is to be damaged. */
  async function received(isDamaged = false): Promise<string> {
    const session = { ...sampleSession(), theme: { es: [{ kind: 'text', text: 'El recibido' }] } };
    const value = { session, savedAt: '2026-05-03T15:00:00.000Z', savedBy: 'Ana Rojas' };
    const key = { kind: 'session', id: session.id } as const;
    const record = await sealRecord(key, 1, value, nodeHashing);
    const bytes = await minutaFile({ records: [record] });
    const path = join(temporaryFolder(), 'CP 1592-07.minuta');
    writeFileSync(path, bytes);
    if (isDamaged) truncateSync(path, bytes.length - 60);
    return path;
  }

  test('stays out, takes its place or stands beside it, as is chosen; a damaged file is offered', async (context) => {
    const { page, app } = await launch(requireElectron(context));
    const theme = await openSample(page);
    await chooseFile(app, await received());
    await chooseInMenu(app, 'openFile');
    await button(page, 'Conservar la de aquí').click();
    expect(await theme.words()).toBe(first);

    await chooseInMenu(app, 'openFile');
    await page.getByRole('button', { name: 'Tomar la recibida' }).click();
    await expect.poll(() => theme.words()).toBe('El recibido');
    await button(page, 'Versiones').click();
    await page.getByText('Antes de reemplazar').waitFor();
    await page.keyboard.press('Escape');
    await type(page, 'Mío otra vez');

    await chooseFile(app, await received(true));
    await chooseInMenu(app, 'openFile');
    await page.getByText('El archivo está dañado').waitFor();
    await button(page, 'Abrir lo legible').click();
    await button(page, 'Conservar las dos').click();
    await chooseInMenu(app, 'showSessions');
    await expect.poll(() => listed(page).count()).toBe(2);
  });
});
