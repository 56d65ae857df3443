import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { chooseFile } from '#tests/support/electron/chosen-files.ts';
import { requireElectron } from '#tests/support/electron/electron-for-tests.ts';
import {
  launchMinuta,
  type RunningMinuta,
  removeHome,
} from '#tests/support/electron/launch-minuta.ts';
import { chooseInMenu } from '#tests/support/electron/menu.ts';
import { openSample } from '#tests/support/electron/open-sample.ts';
import { temporaryFolder } from '#tests/support/folders/temporary-folder.ts';
import { builtInTemplate } from '#tests/support/word/filled.ts';

let minuta: RunningMinuta | undefined;

afterEach(async () => {
  await minuta?.app.close();
  if (minuta) removeHome(minuta.home);
  minuta = undefined;
});

test('a Word template that was deleted waits in the bin for 30 days, and is there again once it is put back', async (context) => {
  minuta = await launchMinuta(requireElectron(context));
  const { app, page } = minuta;
  const file = join(temporaryFolder(), 'oficina.docx');
  writeFileSync(file, builtInTemplate());
  await chooseFile(app, file);
  await openSample(page);
  const dialog = page.getByRole('dialog', { name: 'Exportar' });
  const templates = dialog.getByLabel('Plantilla de Word').locator('option');

  await page.keyboard.press('Control+Shift+E');
  await dialog.getByRole('button', { name: 'Cargar otra' }).click();
  await dialog.getByText('Plantilla revisada').waitFor();
  await dialog.getByRole('button', { name: 'Órdenes de la plantilla' }).click();
  await page.getByRole('menuitem', { name: 'Eliminar la plantilla' }).click();
  await expect.poll(() => templates.allTextContents()).toEqual(['La de Minuta']);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });

  await chooseInMenu(app, 'showBin');
  await page.getByText('se elimina del todo a los 30 días').waitFor();
  const row = page.getByRole('row', { name: /oficina\.docx/ });
  await row.getByText('Plantilla de Word').waitFor();
  await row.getByRole('button', { name: 'Reponer' }).click();
  await page.getByText('Papelera vacía').waitFor();

  await chooseInMenu(app, 'showSessions');
  await openSample(page);
  await page.keyboard.press('Control+Shift+E');
  await expect.poll(() => templates.allTextContents()).toEqual(['La de Minuta', 'oficina.docx']);
});
