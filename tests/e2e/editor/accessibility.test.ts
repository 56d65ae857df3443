import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { ActionName } from '#shared/actions/action.ts';
import {
  launchMinuta,
  type RunningMinuta,
  removeHome,
} from '#tests/support/electron/launch-minuta.ts';
import { chooseInMenu } from '#tests/support/electron/menu.ts';
import { openSample } from '#tests/support/electron/open-sample.ts';
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
  ['saving as a template', ['saveAsTemplate']],
  ['the settings', ['showSettings']],
  ['the shortcuts', ['showShortcuts']],
  ['the list of sessions', ['showSessions']],
  ['a new session', ['newSession']],
  ['a new session from a template', ['newFromTemplate']],
  ['a new session from a past one', ['newFromPast']],
  ['the templates', ['showTemplates']],
  ['the bin', ['showBin']],
];

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

  /** Shows a view from the open sample. */
  async function show(actions: readonly ActionName[]): Promise<void> {
    const { app, page } = minuta;
    // What lies over the window goes first.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await chooseInMenu(app, 'showSessions');
    await openSample(page);
    for (const action of actions) {
      await chooseInMenu(app, action);
      await page.waitForTimeout(150);
    }
    await page.waitForTimeout(150);
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    test.for(views)(`axe finds nothing in %s, ${colorScheme}`, async ([, actions]) => {
      await minuta.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await show(actions);
      expect(await axeViolations(minuta.page)).toEqual([]);
    });
  }

  test.for(views)('no word of the window is cut in %s at 1280 by 800', async ([, actions]) => {
    await show(actions);
    expect(await cutWords(minuta.page)).toEqual([]);
  });
});
