import { join } from 'node:path';
import type { Page } from '@playwright/test';
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
import { pointerOf } from '#tests/support/window/pointer.ts';
import { publishedLinesIn, publishedLinesMissingIn } from '#tests/support/word/published-lines.ts';
import {
  agreements,
  beginSession,
  recordAgreement,
  recordDocument,
  recordFacts,
  recordItem,
} from './click-session.ts';
import { programme, register } from './reference-facts.ts';

/** Some three thousand letters and some hundred clicks, while other tests keep the machine busy. */
const patience = 240_000;

let minuta: RunningMinuta | undefined;

afterEach(async () => {
  await minuta?.app.close();
  if (minuta) removeHome(minuta.home);
  minuta = undefined;
});

function goTo(page: Page, section: string): Promise<void> {
  return page
    .getByRole('navigation')
    .getByRole('button', { name: new RegExp(`^${section}`) })
    .click();
}

/** Two files that are dropped become documents, a third belongs to one of them; then all are put in order. */
async function makeRegister({ page }: RunningMinuta): Promise<void> {
  const [resolution, concept, agenda] = register;
  if (!resolution || !concept || !agenda) throw new Error('the register is not whole');
  const hand = pointerOf(page, page.getByRole('main'));
  const rows = page.getByRole('main').locator('.documents > ol.rows > li');
  await goTo(page, 'Documentos');
  for (const [place, name] of ['CP-doc-4207-07.pdf', 'CP-INF-5488-07.pdf'].entries()) {
    await dropFile(page.locator('.drop-zone'), {
      name,
      type: 'application/pdf',
      words: `%PDF-1.4 ${name}`,
    });
    await rows.nth(place).waitFor();
  }
  await dropFile(rows.nth(1), {
    name: 'anexo.pdf',
    type: 'application/pdf',
    words: '%PDF-1.4 anexo',
  });
  await rows.nth(1).getByText('2 adjuntos').waitFor({ state: 'attached' });
  await hand.press('Documento');
  await recordDocument(hand, resolution);
  await rows.nth(1).getByText(/5488/).first().click();
  await rows.nth(1).getByText('anexo.pdf').waitFor();
  await recordDocument(hand, concept);
  await rows.nth(0).getByText(/4207/).first().click();
  // It came first, and so has no form from the one above it.
  await recordDocument(hand, { ...agenda, form: `Título, (${agenda.symbol})` });
  await rows.nth(0).getByRole('button', { name: 'Cerrar' }).click();

  const first = () => rows.nth(0).textContent();
  const grip = (place: number) => rows.nth(place).locator('.row-grip');
  await drag(page, { from: grip(2), over: rows.nth(0), half: 'upper' });
  await expect.poll(first).toContain(resolution.symbol);
  await drag(page, { from: grip(1), over: rows.nth(2), half: 'lower' });
  await expect.poll(() => rows.nth(2).textContent()).toContain(agenda.symbol);
}

/** Items in the order in which they came to mind, then in that of the meeting: dragged, one below another. */
async function makeProgramme(running: RunningMinuta): Promise<void> {
  const { page } = running;
  await goTo(page, 'Orden del día');
  const [opening, introduction, guatemala, migration, development, ...others] = programme;
  const entered = [introduction, guatemala, development, migration, ...others, opening];
  for (const [place, item] of entered.entries()) {
    if (!item) throw new Error('the programme is not whole');
    if (place === 0) await page.getByRole('button', { name: 'Añadir el primero' }).click();
    else {
      await page.getByRole('button', { name: 'Punto', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Punto numerado' }).click();
    }
    await recordItem(running, item);
  }
  await page.getByRole('button', { name: 'Cerrar el punto', exact: true }).click();

  const rows = page.getByRole('treeitem');
  const row = (person: string) => rows.filter({ hasText: person });
  const numberOf = (person: string) => async () =>
    (await row(person).getAttribute('aria-label'))?.split(' ')[0];
  const line = page.locator('.agenda-drop');
  const carry = async (
    person: string,
    to: { readonly over: string; readonly half: 'upper' | 'lower'; readonly shift?: number },
    number: string,
  ) => {
    await drag(page, {
      ...to,
      from: row(person).locator('[data-grip]'),
      over: row(to.over),
      held: async () => expect.poll(() => line.textContent()).toBe(number),
    });
    await expect.poll(numberOf(person)).toBe(number);
  };
  await carry('Ramdin', { over: 'Shoman', half: 'upper' }, '1.');
  await carry('Fernández', { over: 'Altolaguirre', half: 'lower', shift: 30 }, 'a.');
  await carry('Fernández', { over: 'Pilotti', half: 'upper', shift: -30 }, '4.');
  expect(await line.count()).toBe(0);
}

/** The agreement that was recorded first is carried below the others. */
async function makeAgreements(running: RunningMinuta): Promise<void> {
  const { page } = running;
  await goTo(page, 'Acuerdos');
  for (const [verb, said] of agreements) await recordAgreement(running, verb, said);
  await page.getByRole('button', { name: 'Cerrar', exact: true }).click();
  const rows = page.locator('li.agreement');
  await drag(page, {
    from: rows.nth(0).locator('.agreement-grip'),
    over: rows.nth(2),
    half: 'lower',
    held: async () => expect.poll(() => rows.nth(2).getAttribute('data-drop')).toBe('after'),
  });
  await expect.poll(() => rows.nth(2).textContent()).toContain('Informar');
}

/** Writes the report of the open session to Word; gives the file. */
async function exportReport({ app, page }: RunningMinuta): Promise<string> {
  const file = join(temporaryFolder(), 'informe.docx');
  await chooseFile(app, file);
  await page.getByRole('button', { name: 'Exportar', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Exportar' });
  await dialog.getByRole('button', { name: 'Guardar Word' }).click();
  await dialog.getByText('Guardado: informe.docx').waitFor();
  return file;
}

test(
  'a session made and put in order by mouse, from nothing to Word, says what the published report says',
  async (context) => {
    minuta = await launchMinuta(requireElectron(context));
    const { page } = minuta;
    await beginSession(minuta);
    await recordFacts(minuta);
    await makeRegister(minuta);
    await makeProgramme(minuta);
    await makeAgreements(minuta);
    await goTo(page, 'Notas');
    await pointerOf(page, page.getByRole('main')).choose('Clase de nota', 'Remite al acta');

    // A click on the page leads to the field that it was written in.
    await page.locator('.paper-pages').evaluate((pane) => pane.scrollTo(0, 0));
    await page.locator('[role="link"][data-place="session.opening"]').click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Tema');

    const file = await exportReport(minuta);
    expect(publishedLinesMissingIn(file)).toEqual([]);
    const { found, published } = publishedLinesIn(file);
    expect(found).toEqual(published);
  },
  patience,
);
