import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { expect, vi } from 'vitest';
import { chooseInMenu } from '#tests/support/electron/menu.ts';
import { type Keyboard, keyboardOf } from '#tests/support/window/keyboard.ts';
import { purpose, type TypedItem, theme } from './reference-facts.ts';

/** A person who reaches everything with the mouse, and types nothing but words. */
export interface Pointer {
  readonly page: Page;
  readonly app: ElectronApplication;
  /** Clicks a field and types into it what it lacks. */
  readonly write: (field: Locator, words: string) => Promise<void>;
  readonly button: (name: string | RegExp) => Locator;
  readonly field: (name: string) => Locator;
  /** Goes to a section of the session. */
  readonly section: (name: string) => Promise<void>;
}

export function pointerOf(app: ElectronApplication, page: Page): Pointer {
  const keys: Keyboard = keyboardOf(page);
  return {
    app,
    page,
    write: async (field, words) => {
      await field.click();
      await keys.type(words);
    },
    button: (name) => page.getByRole('button', { name, exact: true }),
    // A list that lies open hides the rest from screen readers, and from no eye.
    field: (name) =>
      page
        .getByRole('textbox', { name, exact: true, includeHidden: true })
        .or(page.getByRole('combobox', { name, exact: true, includeHidden: true })),
    section: (name) =>
      page
        .getByRole('navigation')
        .getByRole('button', { name: new RegExp(`^${name}`) })
        .click(),
  };
}

/** Begins the special session of 2 May 2007 from nothing. */
export async function beginByMouse({ page, button }: Pointer): Promise<void> {
  await button('Nueva sesión').first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('En blanco').click();
  await dialog.getByLabel('Clase', { exact: true }).selectOption({ label: 'Especial' });
  await dialog.getByRole('textbox', { name: 'Número' }).fill('1592');
  await dialog.getByLabel('Fecha', { exact: true }).fill('2007-05-02');
  await dialog.getByRole('button', { name: 'Crear la sesión' }).click();
}

/** Says what the session as a whole is. */
export async function pointFacts({ page, write, field, button }: Pointer): Promise<void> {
  await write(field('Tema'), theme);
  await write(field('Solicitantes'), 'Beli');
  await page.getByRole('listbox').getByRole('option', { name: /^Beli/ }).first().click();
  await button(/cómo se imprime$/).click();
  await page.getByRole('button', { name: 'Imprimir «Belice»' }).click();
  await page.keyboard.press('Escape');
  await page.getByText('Convocada por una resolución').click();
  await write(field('Signatura'), 'AG/RES. 2248 (XXXVI-O/06)');
  await write(field('Propósito'), purpose);
  await field('Orden del día').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' rev.1');
}

/** Clicks until what it brings is there: a line that comes or goes above takes the button from under the hand. */
async function clickFor(button: Locator, brought: Locator): Promise<void> {
  const click = async () => {
    await button.click();
    await brought.waitFor({ timeout: 3_000 });
  };
  await vi.waitFor(click, { timeout: 20_000 });
}

/** Fills in the item that is open. */
export async function pointItem(pointer: Pointer, item: TypedItem): Promise<void> {
  const { app, page, write, button, field } = pointer;
  const title = field('Título');
  await write(title, item.begun);
  if (item.kind) await button(item.kind).click();
  if (item.more) {
    await title.click();
    await page.keyboard.press('End');
    await keyboardOf(page).type(item.more);
  }
  if (item.note) {
    await title.click();
    await page.keyboard.press('End');
    await chooseInMenu(app, 'insertNote');
    await field('Nota al pie').waitFor();
    await title.click();
  }
  if (item.form) await field('Línea').selectOption({ label: item.form });
  if (item.unmarked) {
    await button('Final de la línea').click();
    await page.getByRole('menu').getByText('Sin signo', { exact: true }).click();
  }
  for (const [name, position, institution] of item.speakers ?? []) {
    await clickFor(button('Añadir orador'), field('Nombre').and(page.locator('[value=""]')));
    await write(field('Nombre').last(), name);
    await write(field('Cargo').last(), position);
    if (institution) await write(field('Institución').last(), institution);
  }
  if (item.subject) await write(field('Asunto'), item.subject);
  for (const [place, topic] of (item.topics ?? []).entries()) {
    await clickFor(button('Añadir subtema'), field(`Subtema ${place + 1}`));
    await write(field(`Subtema ${place + 1}`), topic);
  }
  if (item.document) {
    await clickFor(button('Añadir documento'), field('Añadir documento'));
    await write(field('Añadir documento'), item.document);
    await page.getByRole('listbox').getByRole('option').first().click();
  }
}

/** Cites a target at the end of the agreement that is open. */
async function cite({ app, page, field }: Pointer, target: string): Promise<void> {
  await field('Texto del acuerdo').click();
  await page.keyboard.press('ControlOrMeta+End');
  await chooseInMenu(app, 'insertReference');
  await field('Referencia').click();
  await page.keyboard.type(target);
  await page.getByRole('listbox').getByRole('option').first().click();
}

/** Adds the three agreements in the order in which they came to mind: the first one last. */
export async function pointAgreements(pointer: Pointer): Promise<void> {
  const { button, field, write } = pointer;
  const words = field('Texto del acuerdo');
  const begin = async (verb: string, first: string) => {
    await button(verb).first().click();
    await write(words, first);
  };
  await begin(
    'Transmitir',
    'el Acta de la sesión, como documento de referencia, a la consideración de la Comisión de Asuntos Jurídicos y Políticos; a la Comisión Interamericana de Derechos Humanos; y al Comité Interamericano contra el Terrorismo, a los fines pertinentes',
  );
  await begin(
    'Informar',
    'al trigésimo séptimo período ordinario de sesiones de la Asamblea General sobre la presente sesión, de acuerdo con lo indicado en la citada resolución ',
  );
  await cite(pointer, 'AG/RES');
  await begin(
    'Tomar nota',
    'de las presentaciones y observaciones formuladas por las delegaciones en torno al tema "',
  );
  await cite(pointer, 'Tema');
  await keyboardOf(pointer.page).type('", a la luz de lo establecido en la resolución ');
  await cite(pointer, 'AG/RES');
  await expect.poll(() => words.textContent()).toContain('XXXVI-O/06');
  await button('Cerrar').click();
}
