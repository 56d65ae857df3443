import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { ActionName } from '#shared/actions/action.ts';
import { languages } from '#shared/domain/language.ts';
import {
  launchMinuta,
  type RunningMinuta,
  removeHome,
} from '#tests/support/electron/launch-minuta.ts';
import { chooseInMenu } from '#tests/support/electron/menu.ts';
import { axeViolations } from '#tests/support/window/axe-violations.ts';
import { cutWords } from '#tests/support/window/cut-words.ts';

const electron = inject('electron');
const { skip, reason } =
  electron.kind === 'none'
    ? { skip: true, reason: `: ${electron.reason}` }
    : { skip: false, reason: '' };

/** What leads to each screen, dialog and section; the sample is open. */
const views: readonly (readonly [name: string, actions: readonly ActionName[]])[] = [
  ['the facts of the session', ['goSession']],
  ['the order of business', ['goAgenda']],
  ['a new item, open', ['goAgenda', 'newItem']],
  ['the agreements', ['goAgreements']],
  ['the documents', ['goDocuments']],
  ['the notes', ['goNotes']],
  ['the texts', ['goTexts']],
  ['the versions', ['goVersions']],
  ['the export', ['export']],
  ['circulating', ['circulate']],
  ['printing', ['print']],
  ['saving as a template', ['saveAsTemplate']],
  ['the settings', ['showSettings']],
  ['the shortcuts', ['showShortcuts']],
  ['the list of sessions', ['showSessions']],
  ['a new session', ['newSession']],
  ['a new session from a template', ['newFromTemplate']],
  ['a new session from a past one', ['newFromPast']],
  ['the templates', ['showTemplates']],
  ['the directory', ['showDirectory']],
  ['the bin', ['showBin']],
];

/** Shows a view from the open sample, whatever language the window speaks. */
async function show(
  { app, page }: Pick<RunningMinuta, 'app' | 'page'>,
  actions: readonly ActionName[],
): Promise<void> {
  // What lies over the window goes first.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await chooseInMenu(app, 'showSessions');
  await page.getByRole('button', { name: 'CP 1592/07', exact: true }).first().click();
  await chooseInMenu(app, 'goSession');
  await page.locator('main [role="textbox"][data-part="theme"]').waitFor();
  for (const action of actions) {
    await chooseInMenu(app, action);
    await page.waitForTimeout(150);
  }
  await page.waitForTimeout(150);
}

describe.skipIf(skip)(`every view of the window${reason}`, () => {
  let minuta: RunningMinuta;

  beforeAll(async () => {
    if (electron.kind === 'none') return;
    minuta = await launchMinuta(electron);
    await minuta.page.setViewportSize({ width: 1280, height: 800 });
  });
  afterAll(async () => {
    await minuta.app.close();
    removeHome(minuta.home);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test.for(views)(`axe finds nothing in %s, ${colorScheme}`, async ([, actions]) => {
      await minuta.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await show(minuta, actions);
      expect(await axeViolations(minuta.page)).toEqual([]);
    });
  }
});

describe.skipIf(skip).for(languages)(`the window in %s${reason}`, (language) => {
  test('cuts no word of its own at 1280 by 800', async () => {
    if (electron.kind === 'none') return;
    const minuta = await launchMinuta(electron, { env: { LANGUAGE: language } });
    await minuta.page.setViewportSize({ width: 1280, height: 800 });
    const cut: string[] = [];
    for (const [name, actions] of views) {
      await show(minuta, actions);
      for (const words of await cutWords(minuta.page)) cut.push(`${name}: ${words}`);
    }
    await minuta.app.close();
    removeHome(minuta.home);
    expect(cut).toEqual([]);
  });
});
