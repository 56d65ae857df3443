import { afterEach, expect, test } from 'vitest';
import { requireElectron } from '#tests/support/electron/electron-for-tests.ts';
import {
  launchMinuta,
  type RunningMinuta,
  removeHome,
} from '#tests/support/electron/launch-minuta.ts';
import { exportByKeyboard } from '#tests/support/window/export-by-keyboard.ts';
import { keyboardOf } from '#tests/support/window/keyboard.ts';
import { publishedLinesIn } from '#tests/support/word/published-lines.ts';
import { programme, register } from './reference-facts.ts';
import {
  beginSession,
  turnNoteToMinutes,
  typeAgreements,
  typeDocument,
  typeFacts,
  typeItem,
} from './type-session.ts';

/** Some three thousand keys, one after the other, while other tests keep the machine busy. */
const patience = 240_000;

let minuta: RunningMinuta | undefined;

afterEach(async () => {
  await minuta?.app.close();
  if (minuta) removeHome(minuta.home);
  minuta = undefined;
});

test(
  'a session typed by keyboard alone, from nothing to Word, says what the published report says',
  async (context) => {
    minuta = await launchMinuta(requireElectron(context));
    const { page } = minuta;
    const keys = keyboardOf(page);
    await page.getByRole('main').waitFor();
    await beginSession(keys);
    await typeFacts(keys);

    await keys.press('Control+4');
    await keys.arriveAt('Documento');
    for (const document of register) await typeDocument(keys, document);

    await keys.press('Control+2');
    await keys.arriveAt('Añadir el primero');
    for (const item of programme) await typeItem(keys, item);

    await typeAgreements(keys);
    await turnNoteToMinutes(keys);

    const file = await exportByKeyboard(minuta, keys, 'informe.docx');
    const { found, published } = publishedLinesIn(file);
    expect(found).toEqual(published);
  },
  patience,
);
