import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import type { Session } from '#shared/domain/session.ts';
import { docxText } from '#shared/word/docx-text.ts';
import { chooseFile } from '#tests/support/electron/chosen-files.ts';
import { requireElectron } from '#tests/support/electron/electron-for-tests.ts';
import {
  launchMinuta,
  newHome,
  type RunningMinuta,
  removeHome,
} from '#tests/support/electron/launch-minuta.ts';
import { openSample } from '#tests/support/electron/open-sample.ts';
import { openReceived } from '#tests/support/electron/received.ts';
import { temporaryFolder } from '#tests/support/folders/temporary-folder.ts';
import { sha256 } from '#tests/support/minuta-files.ts';
import { receivedSession } from '#tests/support/received-session.ts';
import { sampleSession } from '#tests/support/sample-session.ts';
import { builtInTemplate } from '#tests/support/word/filled.ts';
import { edited, partsOf, wordTemplate } from '#tests/support/word/word-template.ts';

let minuta: RunningMinuta | undefined;

afterEach(async () => {
  await minuta?.app.close();
  if (minuta) removeHome(minuta.home);
  minuta = undefined;
});

const note = new TextEncoder().encode('%PDF-1.4 Nota de la Misión');

/** The reference session without the symbol of its order of business, a file with its second document. */
function withFile(): Session {
  const sample = sampleSession();
  const [convened] = sample.bodies;
  return {
    ...sample,
    id: 'with-file',
    number: 1600,
    status: 'draft',
    bodies: [{ ...convened, symbols: { minutes: 'CP/ACTA 1600/07' } }],
    documents: sample.documents.map((document) =>
      document.id === 'd2'
        ? {
            ...document,
            title: {
              es: [
                { kind: 'text', text: 'Nota sobre ' },
                { kind: 'reference', target: { kind: 'theme' } },
              ],
            },
            attachments: [{ id: 'f1', name: 'nota.pdf', sha256: sha256(note), size: note.length }],
          }
        : document,
    ),
  };
}

function linesOf(path: string): readonly string[] {
  const read = docxText(new Uint8Array(readFileSync(path)));
  if (!read.ok) throw new Error('the file cannot be read');
  return read.paragraphs;
}

/** Whether the headers of a paper carry the draft mark. */
function printsDraft(path: string): boolean {
  const parts = partsOf(new Uint8Array(readFileSync(path)));
  return Object.entries(parts).some(
    ([name, xml]) => name.startsWith('word/header') && xml.includes('BORRADOR'),
  );
}

/** What the system was asked to open and to show. */
async function askedOfSystem(running: RunningMinuta) {
  await running.app.evaluate(({ shell }) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    shell.openPath = async (path) => {
      asked.push(`open ${path}`);
      return '';
    };
    shell.showItemInFolder = (path) => void asked.push(`show ${path}`);
  });
  return () => running.app.evaluate(() => Reflect.get(globalThis, 'asked'));
}

async function exportDialog({ page }: RunningMinuta): Promise<Locator> {
  await page.keyboard.press('Control+Shift+E');
  const dialog = page.getByRole('dialog', { name: 'Exportar' });
  await dialog.waitFor();
  return dialog;
}

test('what a paper lacks is listed and blocks nothing; the draft mark prints as it is set; the file opens and shows', async (context) => {
  const home = newHome();
  const file = await receivedSession(withFile(), home, new Map([[sha256(note), note]]));
  minuta = await launchMinuta(requireElectron(context), { home, args: [file] });
  await openReceived(minuta.page, 'CP 1600/07');
  const asked = await askedOfSystem(minuta);
  const dialog = await exportDialog(minuta);
  await dialog.getByRole('button', { name: 'Sin signatura' }).waitFor();
  await dialog.getByLabel('Idioma').selectOption('en');
  await dialog.getByText(/textos sin versión en inglés: salen en el original/).waitFor();
  await dialog.getByLabel('Idioma').selectOption('es');

  const place = join(temporaryFolder(), 'informe.docx');
  await chooseFile(minuta.app, place);
  await dialog.getByRole('button', { name: 'Guardar Word' }).click();
  await dialog.getByText('Guardado: informe.docx').waitFor();
  expect(printsDraft(place)).toBe(true);
  await dialog.getByRole('switch', { name: 'Borrador en el encabezado' }).click();
  await dialog.getByRole('button', { name: 'Guardar Word' }).click();
  await expect.poll(() => printsDraft(place)).toBe(false);

  await dialog.getByRole('button', { name: 'Abrir archivo' }).click();
  await dialog.getByRole('button', { name: 'Mostrar en la carpeta' }).click();
  await expect.poll(asked).toEqual([`open ${place}`, `show ${place}`]);
});

test('a file changed by hand since the last export is replaced only after a question', async (context) => {
  minuta = await launchMinuta(requireElectron(context));
  await openSample(minuta.page);
  const folder = temporaryFolder();
  const place = join(folder, 'informe.docx');
  await chooseFile(minuta.app, place);
  const dialog = await exportDialog(minuta);
  await dialog.getByRole('button', { name: 'Guardar Word' }).click();
  await dialog.getByText('Guardado: informe.docx').waitFor();
  writeFileSync(place, 'corregido en Word');
  await dialog.getByRole('button', { name: 'Guardar Word' }).click();
  await dialog.getByText('informe.docx fue cambiado a mano').waitFor();
  expect(readFileSync(place, 'utf8')).toBe('corregido en Word');
  await dialog.getByRole('button', { name: 'Guardar como informe (2).docx' }).click();
  await dialog.getByText('Guardado: informe (2).docx').waitFor();
  expect(readFileSync(place, 'utf8')).toBe('corregido en Word');
  expect(linesOf(join(folder, 'informe (2).docx'))).toContain('Documentos distribuidos:');
});

test('an office template that cannot be filled is refused with every reason; a good one prints the paper', async (context) => {
  minuta = await launchMinuta(requireElectron(context));
  await openSample(minuta.page);
  const folder = temporaryFolder();
  const bad = join(folder, 'sin bloques.docx');
  writeFileSync(bad, wordTemplate({ body: '' }));
  const good = join(folder, 'oficina.docx');
  const office = edited(builtInTemplate(), 'word/document.xml', (xml) =>
    xml.replace('{{organ}}', '{{organ}} (SECRETARÍA)'),
  );
  writeFileSync(good, office);

  const dialog = await exportDialog(minuta);
  await chooseFile(minuta.app, bad);
  await dialog.getByRole('button', { name: 'Cargar otra' }).click();
  await dialog.getByText('La plantilla sin bloques.docx no se puede usar todavía').waitFor();
  expect(
    await dialog.getByRole('alert').locator('xpath=..').getByRole('listitem').count(),
  ).toBeGreaterThan(2);

  await chooseFile(minuta.app, good);
  await dialog.getByRole('button', { name: 'Cargar otra' }).click();
  await dialog.getByText('Plantilla revisada').waitFor();
  const place = join(folder, 'informe.docx');
  await chooseFile(minuta.app, place);
  await dialog.getByRole('button', { name: 'Guardar Word' }).click();
  await dialog.getByText('Guardado: informe.docx').waitFor();
  expect(linesOf(place).join('\n')).toContain('CONSEJO PERMANENTE (SECRETARÍA)');
});

test('a paper leaves as PDF where LibreOffice is installed', async (context) => {
  minuta = await launchMinuta(requireElectron(context));
  await openSample(minuta.page);
  const place = join(temporaryFolder(), 'informe.pdf');
  await chooseFile(minuta.app, place);
  const dialog = await exportDialog(minuta);
  const save = dialog.getByRole('button', { name: 'Guardar PDF' });
  const without = dialog.getByText('El PDF se hace con LibreOffice, que no está instalado');
  await save.or(without).first().waitFor();
  if (await without.isVisible()) return context.skip('LibreOffice is not installed');
  await save.click();
  await dialog.getByText('Guardado: informe.pdf').waitFor();
  expect(readFileSync(place).subarray(0, 5).toString('latin1')).toBe('%PDF-');
});

test('a bundle is a folder or a .zip with papers and files by their symbols, and an index in words', async (context) => {
  const home = newHome();
  const file = await receivedSession(withFile(), home, new Map([[sha256(note), note]]));
  minuta = await launchMinuta(requireElectron(context), { home, args: [file] });
  await openReceived(minuta.page, 'CP 1600/07');
  const folder = temporaryFolder();
  const dialog = await exportDialog(minuta);
  const save = async (form: string) => {
    await dialog.getByRole('button', { name: 'Guardar paquete' }).click();
    await minuta?.page.getByRole('menuitem', { name: form }).click();
  };
  await chooseFile(minuta.app, folder);
  await save('Como carpeta');
  await dialog.getByText('Guardado: Informe CP-1600-07 borrador').waitFor();
  const bundle = join(folder, 'Informe CP-1600-07 borrador');
  const names = ['CP-INF-5488-07.pdf', 'Informe.docx', 'Orden del día.docx', 'Índice.txt'];
  expect(readdirSync(bundle).toSorted()).toEqual(names.toSorted());
  expect(readFileSync(join(bundle, 'CP-INF-5488-07.pdf')).equals(Buffer.from(note))).toBe(true);
  const index = readFileSync(join(bundle, 'Índice.txt'), 'utf8');
  expect(index).toContain('Documentos de la sesión CP 1600/07');
  expect(index).toContain(
    'CP/INF. 5488/07\tNota sobre Poblaciones migratorias y flujos de migración en las Américas\tCP-INF-5488-07.pdf',
  );
  expect(linesOf(join(bundle, 'Informe.docx'))).toContain('Documentos distribuidos:');

  const zip = join(folder, 'paquete.zip');
  await chooseFile(minuta.app, zip);
  await save('Como archivo .zip');
  await dialog.getByText('Guardado: paquete.zip').waitFor();
  const packed = unzipSync(new Uint8Array(readFileSync(zip)));
  expect(Object.keys(packed).toSorted()).toEqual(names.toSorted());
  expect(Buffer.from(packed['Índice.txt'] ?? []).toString()).toBe(index);

  writeFileSync(join(bundle, 'Informe.docx'), 'corregido');
  await chooseFile(minuta.app, folder);
  await save('Como carpeta');
  await dialog.getByText('fue cambiado a mano').waitFor();
  expect(readFileSync(join(bundle, 'Informe.docx'), 'utf8')).toBe('corregido');
  await dialog.getByRole('button', { name: 'Reemplazar el cambiado' }).click();
  await dialog.getByText('Guardado: Informe CP-1600-07 borrador').waitFor();
  expect(linesOf(join(bundle, 'Informe.docx'))).toContain('Documentos distribuidos:');
  expect(existsSync(join(folder, 'Informe CP-1600-07 borrador (2)'))).toBe(false);
});
