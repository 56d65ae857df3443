import type { RunningMinuta } from '#tests/support/electron/launch-minuta.ts';
import { chooseInMenu } from '#tests/support/electron/menu.ts';
import { type Pointer, pointerOf } from '#tests/support/window/pointer.ts';
import { purpose, type TypedDocument, type TypedItem, theme } from './reference-facts.ts';

/** Begins the special session of 2 May 2007 from nothing. */
export async function beginSession({ page }: RunningMinuta): Promise<void> {
  const hand = pointerOf(page, page.getByRole('dialog'));
  await page.getByRole('button', { name: 'Nueva sesión', exact: true }).first().click();
  await page.getByRole('dialog').getByText('En blanco').click();
  await hand.choose('Clase', 'Especial');
  await hand.writeOver('Número', '1592');
  // The click is on the day, and the digits go on through month and year.
  await page
    .getByRole('dialog')
    .getByLabel('Fecha', { exact: true })
    .click({ position: { x: 14, y: 14 } });
  await page.keyboard.type('02052007');
  await hand.press('Crear la sesión');
}

/** Records what the session as a whole is. */
export async function recordFacts({ page }: RunningMinuta): Promise<void> {
  const hand = pointerOf(page, page.getByRole('main'));
  await hand.write('Tema', theme);
  await hand.write('Solicitantes', 'Beli');
  await page.getByRole('option', { name: /^Beli/ }).first().click();
  await page.getByRole('button', { name: /cómo se imprime$/ }).click();
  await page.getByRole('button', { name: 'Imprimir «Belice»' }).click();
  await page.getByRole('heading', { name: 'Convocatoria' }).click();
  await page.getByRole('switch', { name: 'Convocada por una resolución' }).click();
  await hand.write('Signatura', 'AG/RES. 2248 (XXXVI-O/06)');
  await hand.write('Propósito', purpose);
  await hand.writeAtEnd('Orden del día', ' rev.1');
}

/** Records what the document that is open says of itself. */
export async function recordDocument(hand: Pointer, document: TypedDocument): Promise<void> {
  await hand.writeOver('Signatura', document.symbol);
  await hand.writeOver('Título', document.title);
  if (document.originator) await hand.write('Procedencia', document.originator);
  await hand.choose('Clase', document.kind);
  if (document.form) await hand.choose('Forma', document.form);
}

/** Records what an item says; it was just added, and is open. */
export async function recordItem({ page }: RunningMinuta, item: TypedItem): Promise<void> {
  const hand = pointerOf(page, page.getByRole('main'));
  await hand.write('Título', item.begun);
  if (item.kind) await hand.press(item.kind);
  if (item.more) await hand.writeAtEnd('Título', item.more);
  if (item.note) {
    await hand.select('Título');
    await page
      .getByRole('toolbar')
      .getByRole('button', { name: /nota al pie/i })
      .click();
    await page.getByRole('textbox', { name: 'Nota al pie' }).waitFor();
  }
  if (item.form) await hand.choose('Línea', item.form);
  if (item.unmarked) {
    await hand.press('Final de la línea');
    await page.getByRole('menuitemcheckbox', { name: 'Sin signo' }).click();
  }
  for (const [name, position, institution] of item.speakers ?? []) {
    await hand.press('Añadir orador');
    await hand.write('Nombre', name);
    await hand.write('Cargo', position);
    if (institution) await hand.write('Institución', institution);
    await hand.press('Listo');
  }
  if (item.subject) await hand.write('Asunto', item.subject);
  for (const [place, topic] of (item.topics ?? []).entries()) {
    await hand.press('Añadir subtema');
    await hand.write(`Subtema ${place + 1}`, topic);
  }
  if (item.document) {
    await hand.press('Añadir documento');
    await hand.write('Añadir documento', item.document);
    await page.getByRole('option', { name: item.document }).first().click();
  }
}

/** What an agreement says, in pieces: words, and what is cited between them. */
type Said = string | { readonly cited: RegExp };

const resolution = { cited: /^AG\/RES/ } as const;

/** The agreements by their verbs, in the order in which they came to mind: the last comes first. */
export const agreements: readonly (readonly [verb: string, said: readonly Said[]])[] = [
  [
    'Informar',
    [
      'al trigésimo séptimo período ordinario de sesiones de la Asamblea General sobre la presente sesión, de acuerdo con lo indicado en la citada resolución ',
      resolution,
    ],
  ],
  [
    'Tomar nota',
    [
      'de las presentaciones y observaciones formuladas por las delegaciones en torno al tema "',
      { cited: /^Tema de la sesión/ },
      '", a la luz de lo establecido en la resolución ',
      resolution,
    ],
  ],
  [
    'Transmitir',
    [
      'el Acta de la sesión, como documento de referencia, a la consideración de la Comisión de Asuntos Jurídicos y Políticos; a la Comisión Interamericana de Derechos Humanos; y al Comité Interamericano contra el Terrorismo, a los fines pertinentes',
    ],
  ],
];

/** Adds an agreement below the others. */
export async function recordAgreement(
  { app, page }: RunningMinuta,
  verb: string,
  said: readonly Said[],
): Promise<void> {
  const hand = pointerOf(page, page.getByRole('main'));
  await page.getByRole('group', { name: 'Añadir con' }).getByRole('button', { name: verb }).click();
  await page.getByRole('textbox', { name: 'Texto del acuerdo' }).click();
  for (const piece of said) {
    if (typeof piece === 'string') await hand.type(piece);
    else {
      await chooseInMenu(app, 'insertReference');
      await page.getByRole('combobox', { name: 'Referencia' }).click();
      await page.getByRole('option', { name: piece.cited }).first().click();
      await page.getByRole('combobox', { name: 'Referencia' }).waitFor({ state: 'detached' });
    }
  }
}
