import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { journalIn } from '#electron/journal/journal.ts';
import { type RecordValue, valueSchemas } from '#shared/format/record-values.ts';
import { docxText } from '#shared/word/docx-text.ts';
import { chooseFile } from '#tests/support/electron/chosen-files.ts';
import { requireElectron } from '#tests/support/electron/electron-for-tests.ts';
import {
  launchMinuta,
  type RunningMinuta,
  removeHome,
} from '#tests/support/electron/launch-minuta.ts';
import { openSample } from '#tests/support/electron/open-sample.ts';
import { temporaryFolder } from '#tests/support/folders/temporary-folder.ts';
import { sha256 } from '#tests/support/minuta-files.ts';
import { sampleSession } from '#tests/support/sample-session.ts';
import { builtInTemplate } from '#tests/support/word/filled.ts';

let minuta: RunningMinuta | undefined;

afterEach(async () => {
  await minuta?.app.close();
  if (minuta) removeHome(minuta.home);
  minuta = undefined;
});

function linesOf(path: string): readonly string[] {
  const read = docxText(new Uint8Array(readFileSync(path)));
  if (!read.ok) throw new Error('the file cannot be read');
  return read.paragraphs;
}

/** What the journal of a profile keeps of circulated papers. */
async function keptCirculations(profile: string): Promise<readonly RecordValue<'circulation'>[]> {
  const journal = journalIn(profile, () => new Date());
  const listed = await journal.listRecords({});
  if (!listed.ok) throw new Error(listed.failure.kind);
  const keys = listed.heads.filter(({ kind }) => kind === 'circulation');
  const read = await journal.readRecords({ keys: keys.map(({ kind, id }) => ({ kind, id })) });
  if (!read.ok) throw new Error(read.failure.kind);
  return read.records.flatMap((record) =>
    'value' in record ? [valueSchemas.circulation.parse(record.value)] : [],
  );
}

/** Files that the system was asked to open, in the order of the asking. */
async function openedFiles({ app }: RunningMinuta): Promise<() => Promise<readonly string[]>> {
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openPath = async (path) => {
      opened.push(path);
      return '';
    };
  });
  return () => app.evaluate(() => Reflect.get(globalThis, 'opened'));
}

test('an order of business circulates, changes, and leaves as the next revision; what circulated stays as it was', async (context) => {
  minuta = await launchMinuta(requireElectron(context));
  const { app, page } = minuta;
  const opened = await openedFiles(minuta);
  const folder = temporaryFolder();
  await openSample(page);
  await page.getByRole('tab', { name: 'Orden del día' }).click();

  // The first version circulates as it stands.
  const more = page.getByRole('button', { name: 'Más', exact: true });
  const circulate = async () => {
    await more.click();
    await page.getByRole('menuitem', { name: 'Circular' }).click();
    const dialog = page.getByRole('dialog', { name: 'Circular' });
    await dialog.waitFor();
    return dialog;
  };
  const first = await circulate();
  expect(await first.getByRole('textbox', { name: 'Signatura' }).inputValue()).toBe(
    'CP/OD-1592/07 rev.1',
  );
  await first.getByRole('button', { name: 'Circular', exact: true }).click();
  await first.getByText('CP/OD-1592/07 rev.1 está entre las versiones circuladas').waitFor();
  await first.getByRole('button', { name: 'Cerrar' }).click();

  // A delegation asks for another item.
  await page.keyboard.press('Control+2');
  await page.getByRole('treeitem').first().focus();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('textbox', { name: 'Título' }).waitFor();
  await page.keyboard.type('Minuto de silencio');
  await page.keyboard.press('Escape');

  // What leaves next: what changed is told, the next symbols are proposed, and the file takes its name from it.
  await page.keyboard.press('Control+Shift+E');
  const dialog = page.getByRole('dialog', { name: 'Exportar' });
  await dialog.getByText(/Circuló el .* como CP\/OD-1592\/07 rev\.1/).waitFor();
  await dialog.getByRole('button', { name: 'Ver los cambios' }).click();
  await dialog.getByText('Minuto de silencio').first().waitFor();
  await dialog.getByRole('button', { name: /Usar .*rev\.1 corr\.1$/ }).waitFor();
  await dialog.getByRole('button', { name: /Usar .*rev\.2$/ }).click();
  const name = dialog.getByLabel('Nombre del archivo');
  await expect.poll(() => name.inputValue()).toBe('CP-OD-1592-07 rev.2.docx');
  const second = join(folder, await name.inputValue());
  await chooseFile(app, second);
  await dialog.getByRole('button', { name: 'Guardar Word' }).click();
  await dialog.getByText(`Guardado: ${basename(second)}`).waitFor();
  expect(linesOf(second).join('\n')).toContain('rev.2');
  expect(linesOf(second).join('\n')).toContain('Minuto de silencio');
  await dialog.getByRole('button', { name: 'Cerrar' }).click();

  // It circulates in its turn; a corrigendum could follow either.
  const again = await circulate();
  await again.getByRole('button', { name: 'Circular', exact: true }).click();
  await again.getByText(/rev\.2 está entre las versiones circuladas/).waitFor();
  await again.getByRole('button', { name: 'Versiones' }).click();

  // Among the versions the first one is what it was, and opens as the file that left.
  const versions = page.getByRole('navigation', { name: 'Versiones' });
  await versions.getByText('Circuladas').click();
  await versions.getByRole('button', { name: 'Circulado: CP/OD-1592/07 rev.1' }).click();
  await page.getByRole('button', { name: 'Abrir el Word circulado' }).click();
  await expect.poll(async () => (await opened()).length).toBe(1);
  const [frozen = ''] = await opened();
  const [kept] = (await keptCirculations(minuta.profile)).filter(
    ({ symbol }) => symbol === 'CP/OD-1592/07 rev.1',
  );
  expect(kept).toMatchObject({
    paper: 'orderOfBusiness',
    language: 'es',
    template: sha256(builtInTemplate('orderOfBusiness')),
    docx: { sha256: sha256(new Uint8Array(readFileSync(frozen))) },
  });
  expect(kept?.session.agenda).toEqual(sampleSession().agenda);
  expect(basename(frozen)).toBe('CP-OD-1592-07 rev.1.docx');
  expect(linesOf(frozen).join('\n')).not.toContain('Minuto de silencio');

  // What was corrected in Word is kept with it, and opens again.
  const corrected = join(folder, 'corregido.docx');
  writeFileSync(corrected, readFileSync(frozen));
  await chooseFile(app, corrected);
  await page.getByRole('button', { name: 'Adjuntar el Word corregido' }).click();
  await page.getByText('Adjuntado: corregido.docx').waitFor();
  await page.getByRole('button', { name: 'Word corregido' }).click();
  await page.getByRole('menuitem', { name: 'Abrir corregido.docx' }).click();
  await expect.poll(async () => (await opened()).length).toBe(2);
  const [, copy = ''] = await opened();
  expect(readFileSync(copy).equals(readFileSync(corrected))).toBe(true);
});
