import { afterEach, expect, test } from 'vitest';
import { requireElectron } from '#tests/support/electron/electron-for-tests.ts';
import {
  launchMinuta,
  type RunningMinuta,
  removeHome,
} from '#tests/support/electron/launch-minuta.ts';
import { openSample } from '#tests/support/electron/open-sample.ts';
import { exportByKeyboard } from '#tests/support/window/export-by-keyboard.ts';
import { type Keyboard, keyboardOf } from '#tests/support/window/keyboard.ts';
import { linesOfWord, publishedLinesMissingIn } from '#tests/support/word/published-lines.ts';

let minuta: RunningMinuta | undefined;

afterEach(async () => {
  await minuta?.app.close();
  if (minuta) removeHome(minuta.home);
  minuta = undefined;
});

/** The names of the controls from the one that has the focus to the one wanted, both left out. */
async function stopsUntil(keys: Keyboard, last: string): Promise<readonly string[]> {
  const stops: string[] = [];
  for (let tabs = 0; tabs < 12; tabs += 1) {
    await keys.press('Tab');
    const present = await keys.focused();
    if (present === last) return stops;
    stops.push(present);
  }
  throw new Error(`no ${last} after ${stops.join(' · ')}`);
}

test('a session from a template asks only for what the template leaves open, and its paper says it', async (context) => {
  minuta = await launchMinuta(requireElectron(context));
  const { page } = minuta;
  const keys = keyboardOf(page);
  await page.getByRole('main').waitFor();
  await keys.press('Control+Shift+N');
  await keys.arriveAt(/^Desde una plantilla/);

  await keys.tabTo('Plantilla', 11);
  expect(await stopsUntil(keys, 'Orden del día')).toEqual([]);
  await keys.tabBackTo('Clase', 12);
  await keys.choose('Protocolar');
  await keys.tabTo('Plantilla', 11);
  expect(await stopsUntil(keys, 'Orden del día')).toEqual(['Tema']);
  await keys.tabBackTo('Clase', 12);
  await keys.choose('Extraordinaria');
  await keys.tabTo('Número');
  await keys.typeOver('1740');
  await keys.tabTo('Fecha');
  await keys.type('15032010');
  await keys.tabTo('Plantilla');
  expect(await stopsUntil(keys, 'Orden del día')).toEqual(['Tema', 'Solicitada por']);
  await keys.tabBackTo('Tema');
  await keys.type('La situación en Haití');
  await keys.tabTo('Solicitada por');
  await keys.choose('Argentina');
  await keys.tabTo('Crear la sesión');
  await keys.press('Enter');
  await keys.arriveAt('Inicio');

  const file = await exportByKeyboard(minuta, keys, 'extraordinaria.docx');
  expect(linesOfWord(file)).toEqual([
    'ORGANIZACIÓN DE LOS ESTADOS AMERICANOS',
    'CONSEJO PERMANENTE',
    'OEA/Ser.G',
    '15 marzo 2010',
    'Original: español',
    'INFORME DE LA SESIÓN EXTRAORDINARIA DEL CONSEJO PERMANENTE CELEBRADA EL 15 DE MARZO DE 2010',
    'El Consejo Permanente, a solicitud de la Misión Permanente de la Argentina, celebró una sesión extraordinaria el 15 de marzo de 2010, sobre el tema “La situación en Haití”.',
    'Aprobación del orden del día (CP/OD-1740/10).',
    'Presentación de la Misión Permanente de la Argentina sobre el tema “La situación en Haití”.',
    'Intervenciones de los Estados Miembros.',
    'Proyecto de resolución.',
    'Las declaraciones y comentarios formulados por las delegaciones se encuentran en el acta de la sesión, CP/ACTA 1740/10.',
  ]);
});

test('a session from a past one takes what was chosen, moves number, date and symbols on, and changes nothing else', async (context) => {
  minuta = await launchMinuta(requireElectron(context));
  const { page } = minuta;
  const keys = keyboardOf(page);
  await page.getByRole('main').waitFor();
  await keys.press('Control+n');
  await keys.arriveAt(/^En blanco/);
  await keys.press('ArrowDown', 2);
  await keys.tabTo('Sesión anterior');
  for (const part of [
    'Tema',
    'Solicitantes (1)',
    'Mandato',
    'Documentos, con su signatura y sus adjuntos (3)',
    'Acuerdos (3)',
  ]) {
    await keys.tabTo(part);
    await keys.press('Space');
  }
  await keys.tabTo('Número');
  await keys.typeOver('1650');
  await keys.tabTo('Fecha');
  await keys.type('07052008');
  await keys.press('Enter');
  await keys.arriveAt('Inicio');

  const file = await exportByKeyboard(minuta, keys, 'siguiente.docx');
  // Only what tells date, number and symbols is other than in the published report.
  const theme = 'Poblaciones migratorias y flujos de migración en las Américas';
  const opening = (date: string) =>
    `El Consejo Permanente, a solicitud de la Misión Permanente de Belice, celebró una sesión especial el ${date}, sobre el tema “${theme}”.`;
  const approved = (symbol: string) =>
    `A tal efecto, el Consejo Permanente aprobó el siguiente programa para dicha sesión (${symbol}):`;
  const minutes = (symbol: string) =>
    `Las declaraciones y comentarios formulados por las delegaciones se encuentran en el acta de la sesión, ${symbol}.`;
  expect(publishedLinesMissingIn(file)).toEqual([
    opening('2 de mayo de 2007'),
    approved('CP/OD-1592/07 rev.1'),
    minutes('CP/ACTA 1592/07'),
  ]);
  expect(linesOfWord(file)).toEqual(
    expect.arrayContaining([
      opening('7 de mayo de 2008'),
      approved('CP/OD-1650/08'),
      minutes('CP/ACTA 1650/08'),
    ]),
  );

  await keys.press('Control+w');
  await openSample(page);
  const past = await exportByKeyboard(minuta, keys, 'anterior.docx');
  expect(publishedLinesMissingIn(past)).toEqual([]);
});
