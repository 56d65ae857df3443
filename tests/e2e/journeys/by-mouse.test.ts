import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { chooseFile } from '#tests/support/electron/chosen-files.ts';
import { requireElectron } from '#tests/support/electron/electron-for-tests.ts';
import {
  launchMinuta,
  type RunningMinuta,
  removeHome,
} from '#tests/support/electron/launch-minuta.ts';
import { temporaryFolder } from '#tests/support/folders/temporary-folder.ts';
import { drag, dropFile } from '#tests/support/window/mouse.ts';
import { publishedLinesIn } from '#tests/support/word/published-lines.ts';
import {
  beginByMouse,
  type Pointer,
  pointAgreements,
  pointerOf,
  pointFacts,
  pointItem,
} from './point-session.ts';
import { programme, register, type TypedDocument } from './reference-facts.ts';

/** A session of eleven items, clicked together while other tests keep the machine busy. */
const patience = 240_000;

let minuta: RunningMinuta | undefined;

afterEach(async () => {
  await minuta?.app.close();
  if (minuta) removeHome(minuta.home);
  minuta = undefined;
});

async function fillDocument({ page, field, write }: Pointer, document: TypedDocument) {
  const title = field('Título');
  await title.click();
  await page.keyboard.press('ControlOrMeta+a');
  await write(title, document.title);
  if (document.originator) await write(field('Procedencia'), document.originator);
  await page.getByLabel('Clase', { exact: true }).selectOption({ label: document.kind });
  if (document.form)
    await page.getByLabel('Forma', { exact: true }).selectOption({ label: document.form });
}

/** A file that is dropped becomes a document, another one that is dropped on it belongs to it. */
async function pointRegister(pointer: Pointer): Promise<void> {
  const { page, section, button, write, field } = pointer;
  const [resolution, note, other] = register;
  if (!resolution || !note || !other) throw new Error('the register lacks a document');
  await section('Documentos');
  await dropFile(page.locator('.drop-zone'), {
    name: 'CP-INF-5488-07.pdf',
    type: 'application/pdf',
    words: '%PDF-1.4 nota',
  });
  const rows = page.getByRole('main').locator('.documents > ol.rows > li');
  const first = rows.first();
  await first.getByText(note.symbol).waitFor();
  await dropFile(first, { name: 'anexo.pdf', type: 'application/pdf', words: '%PDF-1.4 anexo' });
  await first.getByText(note.symbol).click();
  await first.getByText('anexo.pdf').waitFor();
  await fillDocument(pointer, note);
  // A new document prints in the form of the one before it.
  for (const document of [other, { ...resolution, form: `${resolution.symbol} Título` }]) {
    await button('Documento').click();
    await write(field('Signatura'), document.symbol);
    await fillDocument(pointer, document);
  }
  // The resolution comes last, and stands before the others.
  await rows.nth(2).getByRole('button', { name: 'Cerrar' }).click();
  await drag(page, { from: rows.nth(2).locator('.row-grip'), over: first, half: 'upper' });
  await expect.poll(() => first.textContent()).toContain(resolution.symbol);
  await expect.poll(() => rows.nth(2).textContent()).toContain(other.symbol);
}

/** The items in the order in which they came to mind, then in that of the meeting: dragged. */
async function pointProgramme(pointer: Pointer): Promise<void> {
  const { page, section, button } = pointer;
  const [opening, ...others] = programme;
  if (!opening) throw new Error('the programme has no items');
  await section('Orden del día');
  await button('Añadir el primero').click();
  for (const [place, item] of [...others, opening].entries()) {
    if (place > 0) {
      await button('Punto').click();
      await page.getByRole('menuitem', { name: 'Punto numerado' }).click();
    }
    await pointItem(pointer, item);
  }
  await button('Cerrar el punto').click();
  const rows = page.getByRole('treeitem');
  const row = (title: RegExp) => rows.filter({ hasText: title });
  const numbered = (title: RegExp) => row(title).getAttribute('aria-label');
  const line = page.locator('.agenda-drop');
  await drag(page, {
    from: row(/apertura/).locator('[data-grip]'),
    over: row(/Introducción/),
    half: 'upper',
    held: async () => expect.poll(() => line.textContent()).toBe('1.'),
  });
  await expect.poll(() => numbered(/apertura/)).toMatch(/^1\. /);

  // Below another item and to the right it belongs to that one, until it is carried back.
  await drag(page, {
    from: row(/clausura/).locator('[data-grip]'),
    over: row(/Intervenciones/),
    half: 'lower',
    shift: 30,
    held: async () => expect.poll(() => line.textContent()).toBe('a.'),
  });
  await expect.poll(() => numbered(/clausura/)).toMatch(/^a\. /);
  await drag(page, {
    from: row(/clausura/).locator('[data-grip]'),
    over: row(/clausura/),
    half: 'lower',
    shift: -40,
    held: async () => expect.poll(() => line.textContent()).toBe('11.'),
  });
  await expect.poll(() => numbered(/clausura/)).toMatch(/^11\. /);
  expect(await line.count()).toBe(0);
}

async function putAgreementsInOrder({ page }: Pointer): Promise<void> {
  const rows = page.locator('li.agreement');
  await drag(page, {
    from: rows.nth(2).locator('.agreement-grip'),
    over: rows.nth(0),
    half: 'upper',
    held: async () => expect.poll(() => rows.nth(0).getAttribute('data-drop')).toBe('before'),
  });
  await expect.poll(() => rows.nth(0).textContent()).toContain('Tomar nota');
}

test(
  'the reference session is made, put in order and exported by mouse, and says what the published report says',
  async (context) => {
    minuta = await launchMinuta(requireElectron(context));
    const { app, page } = minuta;
    const pointer = pointerOf(app, page);
    await beginByMouse(pointer);
    await pointFacts(pointer);
    await pointRegister(pointer);
    await pointProgramme(pointer);
    await pointer.section('Acuerdos');
    await pointAgreements(pointer);
    await putAgreementsInOrder(pointer);
    await pointer.section('Notas');
    await page
      .getByLabel('Clase de nota', { exact: true })
      .selectOption({ label: 'Remite al acta' });

    // A click on the page leads to the field that it was written in.
    await page.locator('.paper-pages').evaluate((pane) => pane.scrollTo(0, 0));
    await page.locator('[role="link"][data-place="session.opening"]').click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Tema');

    const file = join(temporaryFolder(), 'informe.docx');
    await chooseFile(app, file);
    await pointer.button('Exportar').click();
    const dialog = page.getByRole('dialog', { name: 'Exportar' });
    await dialog.getByRole('button', { name: 'Guardar Word' }).click();
    await dialog.getByText('Guardado: informe.docx').waitFor();
    const { found, published } = publishedLinesIn(file);
    expect(found).toEqual(published);
  },
  patience,
);
