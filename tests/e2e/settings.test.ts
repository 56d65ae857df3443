import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

async function settingsOf({ app, page }: RunningMinuta, group: string) {
  await chooseInMenu(app, 'showSettings');
  const dialog = page.getByRole('dialog', { name: 'Configuración' });
  await dialog.getByRole('tab', { name: group }).click();
  return dialog;
}

function place(page: Page) {
  return page.getByRole('main').locator('[data-part="place"]').first();
}

describe('the settings', () => {
  test('hold for new sessions from the next one on, change none that is there, and outlive a restart', async (context) => {
    const electron = requireElectron(context);
    const first = await launchMinuta(electron);
    minuta = first;
    await openSample(first.page);
    const sessions = await settingsOf(first, 'Sesiones nuevas');
    const usual = sessions.getByRole('textbox', { name: 'Lugar habitual, español' });
    await usual.fill('Salón Libertador');
    await sessions.getByRole('tab', { name: 'Signaturas' }).click();
    await sessions.getByLabel('Orden del día (OD)').selectOption({ label: 'CP/OD.1592/07' });
    await sessions.getByRole('tab', { name: 'Ventana' }).click();
    await sessions.getByLabel('Tamaño').selectOption('110');
    await sessions.getByRole('button', { name: 'Cerrar' }).click();
    expect(await place(first.page).inputValue()).not.toBe('Salón Libertador');
    await expect
      .poll(() => first.page.locator('.status-save').textContent())
      .toMatch(/Guardado \d/);
    await first.app.close();

    const second = await launchMinuta(electron, { home: first.home });
    minuta = second;
    await openSample(second.page);
    const dialog = await settingsOf(second, 'Ventana');
    expect(await dialog.getByLabel('Tamaño').inputValue()).toBe('110');
    await dialog.getByRole('button', { name: 'Cerrar' }).click();
    await chooseInMenu(second.app, 'newSession');
    await second.page.getByRole('textbox', { name: 'Número' }).fill('1600');
    await second.page.getByText('CP/OD.1600/').first().waitFor();
    await second.page.getByRole('button', { name: 'Crear la sesión' }).click();
    await expect.poll(() => place(second.page).inputValue()).toBe('Salón Libertador');
  });

  test('load a Word template of the office, which papers then begin with, and refuse what is none', async (context) => {
    minuta = await launchMinuta(requireElectron(context));
    const { app, page } = minuta;
    await openSample(page);
    const folder = mkdtempSync(join(tmpdir(), 'minuta-template-'));
    const own = join(folder, 'De la oficina.docx');
    copyFileSync(new URL('../../templates/report.docx', import.meta.url), own);
    const bad = join(folder, 'Otra cosa.docx');
    writeFileSync(bad, 'Esto no es Word');

    const dialog = await settingsOf(minuta, 'Documentos y plantillas');
    const load = dialog.getByRole('button', { name: /^Cargar/ }).first();
    const chosen = dialog.getByRole('combobox', { name: /^Plantilla/ }).first();
    const named = () =>
      chosen.evaluate((each) => each.querySelector('option:checked')?.textContent);
    const before = await named();
    await chooseFile(app, bad);
    await load.click();
    await dialog.getByRole('alert').waitFor();
    expect(await named()).toBe(before);

    await chooseFile(app, own);
    await load.click();
    await dialog.getByRole('status').filter({ hasText: 'De la oficina' }).waitFor();
    await expect.poll(named).toContain('De la oficina');
    await dialog.getByRole('button', { name: 'Cerrar' }).click();
    await dialog.waitFor({ state: 'detached' });
    const again = await settingsOf(minuta, 'Documentos y plantillas');
    await again
      .locator('option:checked', { hasText: 'De la oficina' })
      .waitFor({ state: 'attached' });
    rmSync(folder, { recursive: true });
  });
});
