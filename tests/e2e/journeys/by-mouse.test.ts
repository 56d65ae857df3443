import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { afterEach, expect, test } from 'vitest';
import { docxText } from '#shared/word/docx-text.ts';
import { chooseFile } from '#tests/support/electron/chosen-files.ts';
import { requireElectron } from '#tests/support/electron/electron-for-tests.ts';
import {
  launchMinuta,
  type RunningMinuta,
  removeHome,
} from '#tests/support/electron/launch-minuta.ts';
import { temporaryFolder } from '#tests/support/folders/temporary-folder.ts';
import { drag, dropFile } from '#tests/support/window/mouse.ts';

let minuta: RunningMinuta | undefined;

afterEach(async () => {
  await minuta?.app.close();
  if (minuta) removeHome(minuta.home);
  minuta = undefined;
});

/** What the report of the session says that is typed below, as the office would have written it. */
const report = [
  'ORGANIZACIÓN DE LOS ESTADOS AMERICANOS',
  'CONSEJO PERMANENTE',
  'OEA/Ser.G',
  '6 junio 2007',
  'Original: español',
  'INFORME DE LA SESIÓN ESPECIAL',
  'DEL CONSEJO PERMANENTE',
  'CELEBRADA EL 6 DE JUNIO DE 2007',
  'El Consejo Permanente, a solicitud de la Misión Permanente de Belize, celebró una sesión especial el 6 de junio de 2007, sobre el tema “Hambre y desnutrición en las Américas”.',
  'El Consejo Permanente aprobó el siguiente programa para la sesión (CP/OD-1600/07):',
  '1.\tPalabras de bienvenida.',
  '2.\tSituación regional.',
  'a.\tDatos de la región andina.',
  '3.\tDebate general.',
  'En conclusión, el Consejo Permanente acordó:',
  '·\tTransmitir el informe a la Asamblea General; y',
  '·\tTomar nota de las presentaciones.',
  'Documentos distribuidos:',
  'Durante la sesión se distribuyeron los siguientes documentos:',
  '·\tCP/INF. 5500/07 Nota de la Misión Permanente de Belize.',
  '·\tCP/doc.4300/07.',
];

async function write(page: Page, name: string, words: string): Promise<void> {
  await page.getByRole('textbox', { name, exact: true }).click();
  await page.keyboard.type(words);
}

function section(page: Page, name: string) {
  return page.getByRole('navigation').getByRole('button', { name: new RegExp(`^${name}`) });
}

/** A new special session with theme and requester. */
async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Nueva sesión', exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('En blanco').click();
  await dialog.getByLabel('Clase', { exact: true }).selectOption({ label: 'Especial' });
  await dialog.getByRole('textbox', { name: 'Número' }).fill('1600');
  await dialog.getByLabel('Fecha', { exact: true }).fill('2007-06-06');
  await dialog.getByRole('button', { name: 'Crear la sesión' }).click();
  await write(page, 'Tema', 'Hambre y desnutrición en las Américas');
  await page.getByRole('combobox', { name: 'Solicitantes' }).click();
  await page.keyboard.type('Beli');
  await page.getByRole('option', { name: /^Beli/ }).first().click();
}

/** Items in the order in which they came to mind, then in that of the meeting: dragged, one below another. */
async function programme(page: Page): Promise<void> {
  await section(page, 'Orden del día').click();
  await page.getByRole('button', { name: 'Añadir el primero' }).click();
  const titles = [
    'Debate general',
    'Situación regional',
    'Datos de la región andina',
    'Palabras de bienvenida',
  ];
  for (const [place, title] of titles.entries()) {
    if (place > 0) {
      await page.getByRole('button', { name: 'Punto', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Punto numerado' }).click();
    }
    await page.getByRole('textbox', { name: 'Título' }).click();
    await page.keyboard.type(title);
  }
  await page.getByRole('button', { name: 'Cerrar el punto', exact: true }).click();
  const rows = page.getByRole('treeitem');
  const row = (title: string) => rows.filter({ hasText: title });
  const grip = (title: string) => row(title).locator('[data-grip]');
  const order = () =>
    rows.evaluateAll((all) =>
      all
        .toSorted((one, other) => one.getBoundingClientRect().y - other.getBoundingClientRect().y)
        .map((each) => each.getAttribute('aria-label')?.split(',')[0]),
    );
  const line = page.locator('.agenda-drop');
  await drag(page, {
    from: grip('Palabras de bienvenida'),
    over: row('Debate general'),
    half: 'upper',
    held: async () => expect.poll(() => line.textContent()).toBe('1.'),
  });
  await drag(page, {
    from: grip('Debate general'),
    over: row('Datos de la región andina'),
    half: 'lower',
    held: async () => expect.poll(() => line.textContent()).toBe('4.'),
  });
  await drag(page, {
    from: grip('Datos de la región andina'),
    over: row('Situación regional'),
    half: 'lower',
    shift: 30,
    held: async () => expect.poll(() => line.textContent()).toBe('a.'),
  });
  await expect
    .poll(order)
    .toEqual([
      '1. Palabras de bienvenida',
      '2. Situación regional',
      'a. Datos de la región andina',
      '3. Debate general',
    ]);
  expect(await line.count()).toBe(0);
}

/** A file that is dropped becomes a document, another one that is dropped on it belongs to it. */
async function register(page: Page): Promise<void> {
  await section(page, 'Documentos').click();
  await dropFile(page.locator('.drop-zone'), {
    name: 'CP-INF-5500-07.pdf',
    type: 'application/pdf',
    words: '%PDF-1.4 nota',
  });
  const row = page.getByRole('main').locator('ol.rows > li').first();
  await row.getByText('CP/INF. 5500/07').waitFor();
  await dropFile(row, { name: 'anexo.pdf', type: 'application/pdf', words: '%PDF-1.4 anexo' });
  await expect.poll(() => row.textContent()).toContain('2');
  await row.getByText('CP/INF. 5500/07').click();
  await row.getByText('anexo.pdf').waitFor();
  await page.getByRole('textbox', { name: 'Título' }).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Nota de la Misión Permanente de Belize');

  // A second one comes, and stands before the first.
  await dropFile(page.locator('.drop-zone'), {
    name: 'CP-doc-4300-07.pdf',
    type: 'application/pdf',
    words: '%PDF-1.4 informe',
  });
  const rows = page.getByRole('main').locator('.documents > ol.rows > li');
  await rows.nth(1).getByText(/4300/).waitFor();
  await rows.nth(0).getByRole('button', { name: 'Cerrar' }).click();
  await drag(page, {
    from: rows.nth(1).locator('.row-grip'),
    over: rows.nth(0),
    half: 'upper',
  });
  await expect.poll(() => rows.nth(0).textContent()).toContain('CP/doc.4300/07');
  await drag(page, {
    from: rows.nth(1).locator('.row-grip'),
    over: rows.nth(0),
    half: 'upper',
  });
  await expect.poll(() => rows.nth(0).textContent()).toContain('CP/INF. 5500/07');
}

async function agreements(page: Page): Promise<void> {
  await section(page, 'Acuerdos').click();
  for (const [verb, words] of [
    ['Tomar nota', 'de las presentaciones'],
    ['Transmitir', 'el informe a la Asamblea General'],
  ] as const) {
    await page.getByRole('button', { name: verb, exact: true }).first().click();
    await page.getByRole('textbox', { name: 'Texto del acuerdo' }).click();
    await page.keyboard.type(words);
  }
  await page.getByRole('button', { name: 'Cerrar', exact: true }).click();
  const rows = page.locator('li.agreement');
  await drag(page, {
    from: rows.nth(1).locator('.agreement-grip'),
    over: rows.nth(0),
    half: 'upper',
    held: async () => expect.poll(() => rows.nth(0).getAttribute('data-drop')).toBe('before'),
  });
  await expect.poll(() => rows.nth(0).textContent()).toContain('Transmitir');
}

test('a session is made, put in order and exported by mouse, and its report says what was recorded', async (context) => {
  minuta = await launchMinuta(requireElectron(context));
  const { app, page } = minuta;
  await begin(page);
  await programme(page);
  await register(page);
  await agreements(page);

  // A click on the page leads to the field that it was written in.
  await page.locator('.paper-pages').evaluate((pane) => pane.scrollTo(0, 0));
  await page.locator('[role="link"][data-place="session.opening"]').click();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('Tema');

  const file = join(temporaryFolder(), 'informe.docx');
  await chooseFile(app, file);
  await page.getByRole('button', { name: 'Exportar', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Exportar' });
  await dialog.getByRole('button', { name: 'Guardar Word' }).click();
  await dialog.getByText('Guardado: informe.docx').waitFor();
  const read = docxText(new Uint8Array(readFileSync(file)));
  if (!read.ok) throw new Error('the file cannot be read');
  const lines = read.paragraphs
    .flatMap((line) => line.split('\n'))
    .map((line) => line.replaceAll('\u00a0', ' '))
    .filter((line) => line !== '');
  expect(lines).toEqual(report);
});
