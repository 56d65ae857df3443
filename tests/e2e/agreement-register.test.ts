import { afterEach, expect, test } from 'vitest';
import { requireElectron } from '#tests/support/electron/electron-for-tests.ts';
import {
  launchMinuta,
  type RunningMinuta,
  removeHome,
} from '#tests/support/electron/launch-minuta.ts';

let minuta: RunningMinuta | undefined;

afterEach(async () => {
  await minuta?.app.close();
  if (minuta) removeHome(minuta.home);
  minuta = undefined;
});

test('an agreement is found in the register, marked as done, taken back, and opened in its place', async (context) => {
  minuta = await launchMinuta(requireElectron(context));
  const { page } = minuta;
  await page.getByRole('navigation').getByRole('button', { name: 'Acuerdos' }).click();
  const table = page.getByRole('table', { name: 'Acuerdos' });
  await table.getByText('Tomar nota').waitFor();
  await page
    .getByRole('searchbox', { name: /^Palabras del acuerdo/ })
    .fill('resolucion 2248 informar');
  await expect.poll(() => table.getByRole('checkbox').count()).toBe(1);

  await table.getByRole('checkbox').check();
  await page.getByText('Acuerdo cumplido.').waitFor();
  await table.getByText('Cumplido', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Deshacer' }).click();
  await table.getByText('Sin seguimiento').waitFor();

  await table.getByRole('button', { name: /^Abrir: Informar/ }).click();
  const text = page.getByRole('textbox', { name: 'Texto del acuerdo' });
  await text.waitFor();
  expect(await text.textContent()).toContain('trigésimo séptimo período');
});
