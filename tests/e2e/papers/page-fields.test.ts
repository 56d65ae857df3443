import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Session } from '#shared/domain/session.ts';
import { plainText } from '#shared/domain/text.ts';
import { electronOfWorker } from '#tests/support/electron/electron-for-tests.ts';
import {
  launchMinuta,
  newHome,
  type RunningMinuta,
  removeHome,
} from '#tests/support/electron/launch-minuta.ts';
import { chooseInMenu } from '#tests/support/electron/menu.ts';
import { receivedSession } from '#tests/support/received-session.ts';
import { sampleSession } from '#tests/support/sample-session.ts';

const electron = electronOfWorker();
const { skip, reason } =
  electron.kind === 'none'
    ? { skip: true, reason: `: ${electron.reason}` }
    : { skip: false, reason: '' };

/** The reference session with a paragraph of every kind that its papers can print. */
function everyKind(): Session {
  const sample = sampleSession();
  const [first, second, third, ...others] = sample.agenda;
  if (!first || !second || !third) throw new Error('the sample has lost its items');
  const [convened] = sample.bodies;
  return {
    ...sample,
    id: 'every-kind',
    number: 1600,
    bodies: [{ ...convened, symbols: { ...convened.symbols, report: 'CP/INF. 5500/07' } }],
    start: '10:00',
    end: '13:00',
    place: { es: 'Salón Libertador Simón Bolívar' },
    chair: { id: 'chair', name: 'María del Luján Flores' },
    quorum: [{ iso3: 'BLZ' }],
    agenda: [
      {
        ...first,
        outcome: { kind: 'noted' },
        proceedings: [{ id: 'told', text: plainText('es', 'Abrió la sesión.') }],
      },
      second,
      {
        ...third,
        form: 'label: bulleted speakers',
      },
      ...others,
    ],
    overrides: {
      'report/es/d1.entry': { text: [{ kind: 'text', text: 'A mano.' }], composedThen: '' },
    },
    freeParagraphs: [
      {
        id: 'free',
        paper: 'report',
        after: 'session.opening',
        text: plainText('es', 'Por escrito.'),
      },
    ],
  };
}

/** What stands on the page, and the section and the field that it leads to. */
type Lead = readonly [place: string, section: string, field: string];

const ofReport: readonly Lead[] = [
  ['head.organ', 'Sesión', 'session bodies'],
  ['head.series', 'Sesión', 'session bodies'],
  ['head.symbol', 'Sesión', 'session symbols.report'],
  ['head.date', 'Sesión', 'session date'],
  ['head.original', 'Sesión', 'session language'],
  ['head.title', 'Sesión', 'session kind'],
  ['session.opening', 'Sesión', 'session theme'],
  ['free.free', 'Textos', 'free text'],
  ['session.mandate', 'Sesión', 'session mandate'],
  ['session.chair', 'Sesión', 'chair name'],
  ['session.times', 'Sesión', 'session start'],
  ['session.quorum', 'Sesión', 'session quorum'],
  ['session.programmeLead', 'Sesión', 'session symbols.orderOfBusiness'],
  ['note.n-acta', 'Notas', 'n-acta text'],
  ['p01.line', 'Orden del día', 'p01 label'],
  ['p02-t1.line', 'Orden del día', 'p02-t1 text'],
  ['s03.line', 'Orden del día', 's03 name'],
  ['p01.heading', 'Orden del día', 'p01 label'],
  ['told.text', 'Orden del día', 'told text'],
  ['p01.outcome', 'Orden del día', 'p01 outcome'],
  ['session.conclusionLead', 'Acuerdos', 'session agreements'],
  ['a2.entry', 'Acuerdos', 'a2 text'],
  ['session.documentsHeading', 'Documentos', 'session documents'],
  ['session.documentsLead', 'Documentos', 'session documents'],
  ['d3.entry', 'Documentos', 'd3 title'],
  ['d1.entry', 'Textos', 'd1 title'],
];

const ofOrderOfBusiness: readonly Lead[] = [
  ['head.symbol', 'Sesión', 'session symbols.orderOfBusiness'],
  ['session.date', 'Sesión', 'session date'],
  ['session.start', 'Sesión', 'session start'],
  ['session.place', 'Sesión', 'session place'],
  ['p04.line', 'Orden del día', 'p04 label'],
];

/** Where the focus is: the section, and the marks of the field. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const field = document.activeElement?.closest<HTMLElement>('[data-record]');
    const section = document.querySelector('nav [aria-current="true"], nav [aria-current="page"]');
    const name = section?.querySelector('.rail-label, span')?.textContent ?? section?.textContent;
    return `${name}: ${field?.dataset.record} ${field?.dataset.part}`;
  });
}

describe.skipIf(skip)(`each kind of paragraph of the page${reason}`, () => {
  let minuta: RunningMinuta;

  beforeAll(async () => {
    if (electron.kind === 'none') return;
    const home = newHome();
    const file = await receivedSession(everyKind(), home);
    minuta = await launchMinuta(electron, { home, args: [file] });
    const { page } = minuta;
    await page.getByRole('dialog').getByRole('button', { name: 'Cerrar' }).click();
    await page.getByRole('button', { name: 'CP 1600/07', exact: true }).click();
    await page.locator('.paper-pages').waitFor();
  });
  afterAll(async () => {
    await minuta.app.close();
    removeHome(minuta.home);
  });

  /** Brings a place of the page into sight, as one who scrolls. */
  async function sought(place: string) {
    const { page } = minuta;
    const link = page.locator(`.paper-pages [role="link"][data-place="${place}"]`);
    const pane = page.locator('.paper-pages');
    await pane.evaluate((element) => element.scrollTo({ top: 0, behavior: 'instant' }));
    for (let step = 0; step < 30 && (await link.count()) === 0; step += 1)
      await pane.evaluate((element) => {
        element.scrollBy({ top: element.clientHeight / 2, behavior: 'instant' });
        return new Promise((settle) => requestAnimationFrame(() => requestAnimationFrame(settle)));
      });
    return link;
  }

  async function leads([place, section, field]: Lead): Promise<void> {
    const { page } = minuta;
    await (await sought(place)).click();
    await expect.poll(() => focused(page)).toBe(`${section}: ${field}`);
    // And back: the paragraph is marked while the cursor is in its field.
    await expect
      .poll(async () => (await sought(place)).getAttribute('aria-current'))
      .toBe('location');
  }

  test.for(ofReport)(
    '%s of the report leads to %s, to the field %s, and is marked from there',
    async (lead) => {
      await chooseInMenu(minuta.app, 'showReport');
      await leads(lead);
    },
  );

  test.for(ofOrderOfBusiness)(
    '%s of the order of business leads to %s, to the field %s, and is marked from there',
    async (lead) => {
      await chooseInMenu(minuta.app, 'showOrderOfBusiness');
      await leads(lead);
    },
  );
});
