import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { requireElectron } from '#tests/support/electron/electron-for-tests.ts';
import {
  launchMinuta,
  type RunningMinuta,
  removeHome,
} from '#tests/support/electron/launch-minuta.ts';
import { openSample } from '#tests/support/electron/open-sample.ts';
import { temporaryFolder } from '#tests/support/folders/temporary-folder.ts';
import { requireTools } from '#tests/support/machine/required-tool.ts';
import { pdfPages } from '#tests/support/ooxml/render.ts';

let minuta: RunningMinuta | undefined;

afterEach(async () => {
  await minuta?.app.close();
  if (minuta) removeHome(minuta.home);
  minuta = undefined;
});

/** Answers the system's print dialog: what would go to the printer goes to a file, or nothing does. */
async function answerPrintDialog({ app }: RunningMinuta, answer: { file: string } | string) {
  await app.evaluate(({ BrowserWindow }, given) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!contents) throw new Error('no window');
    contents.print = async (_options, done) => {
      if (typeof given === 'string') return done?.(false, given);
      const bytes = await contents.printToPDF({ preferCSSPageSize: true });
      await process.getBuiltinModule('node:fs/promises').writeFile(given.file, bytes);
      done?.(true, '');
    };
  }, answer);
}

test('Ctrl+P prints the sheets of the paper and nothing of the window', async (context) => {
  requireTools(context, 'pdftotext');
  minuta = await launchMinuta(requireElectron(context));
  const { page } = minuta;
  await openSample(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const file = join(temporaryFolder(), 'printed.pdf');
  await answerPrintDialog(minuta, { file });
  await page.keyboard.press('Control+p');
  const dialog = page.getByRole('dialog', { name: 'Imprimir' });
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe('Imprimir');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  expect(existsSync(file)).toBe(true);
  const pages = await pdfPages(file, 'layout');
  expect(pages[0]).toContain('INFORME DE LA SESIÓN ESPECIAL');
  expect(pages[1]).toMatch(/- ?2 ?-/);
  expect(pages[2]).toContain('Documentos distribuidos:');
  expect(pages.join('\n')).not.toMatch(/Exportar|Cancelar|Guardado/);
});

test('a printer that is not there is told in words, and a print dialog that is left says nothing', async (context) => {
  minuta = await launchMinuta(requireElectron(context));
  const { page } = minuta;
  await openSample(page);
  await page.keyboard.press('Control+p');
  const dialog = page.getByRole('dialog', { name: 'Imprimir' });
  const print = dialog.getByRole('button', { name: 'Imprimir' });
  await answerPrintDialog(minuta, 'Print job canceled');
  await print.click();
  await expect.poll(() => print.isEnabled()).toBe(true);
  expect(await dialog.getByRole('alert').count()).toBe(0);
  await answerPrintDialog(minuta, 'No printers available on the network');
  await print.click();
  await dialog.getByText('el sistema no encontró ninguna impresora').waitFor();
});
