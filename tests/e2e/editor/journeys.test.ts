import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { docxText } from '#shared/word/docx-text.ts';
import { folded, referenceParagraphs, withLossesRestored } from '#tests/report/reference-report.ts';
import { chooseFile } from '#tests/support/electron/chosen-files.ts';
import { requireElectron } from '#tests/support/electron/electron-for-tests.ts';
import {
  launchMinuta,
  type RunningMinuta,
  removeHome,
} from '#tests/support/electron/launch-minuta.ts';
import { openSample } from '#tests/support/electron/open-sample.ts';
import { temporaryFolder } from '#tests/support/folders/temporary-folder.ts';

let minuta: RunningMinuta | undefined;

afterEach(async () => {
  await minuta?.app.close();
  if (minuta) removeHome(minuta.home);
  minuta = undefined;
});

/** The paragraphs of a written paper without its numbers, bullets and note marks, which Word prints. */
function printed(line: string): string {
  return folded(line)
    .replace(/^(?:\d+\.|·) /, '')
    .replace(/\[\d+\]/g, '');
}

test('the reference session leaves in Word by keyboard alone, and says what the published report says', async (context) => {
  minuta = await launchMinuta(requireElectron(context));
  const { app, page } = minuta;
  const file = join(temporaryFolder(), 'informe.docx');
  await openSample(page);
  await chooseFile(app, file);
  await page.keyboard.press('Control+Shift+E');
  const dialog = page.getByRole('dialog', { name: 'Exportar' });
  await dialog.waitFor();
  await dialog.getByRole('button', { name: 'Guardar Word' }).press('Enter');
  await dialog.getByText('Guardado: informe.docx').waitFor();

  const read = docxText(new Uint8Array(readFileSync(file)));
  if (!read.ok) throw new Error('the file cannot be read');
  const lines = new Set(read.paragraphs.map(printed));
  const expected = withLossesRestored(referenceParagraphs()).map(printed);
  expect(expected).toHaveLength(35);
  expect(expected.filter((line) => !lines.has(line))).toEqual([]);
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
  const before = await rows.count();
  await rows.first().focus();
  for (const added of [1, 2, 3]) {
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => rows.count()).toBe(before + added);
    await page.getByRole('textbox', { name: 'Título' }).waitFor();
    await page.keyboard.type(`Punto añadido ${added}`);
  }
});
