import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionName } from '#shared/actions/action.ts';
import { electronOfWorker } from '#tests/support/electron/electron-for-tests.ts';
import {
  launchMinuta,
  type RunningMinuta,
  removeHome,
} from '#tests/support/electron/launch-minuta.ts';
import { chooseInMenu } from '#tests/support/electron/menu.ts';
import { walkFocus } from '#tests/support/window/focus-walk.ts';
import { keyboardOf } from '#tests/support/window/keyboard.ts';
import { showView, views } from '#tests/support/window/views.ts';

const electron = electronOfWorker();
const { skip, reason } =
  electron.kind === 'none'
    ? { skip: true, reason: `: ${electron.reason}` }
    : { skip: false, reason: '' };

/** Rows that are open for editing, besides those of the views. */
const openRows: typeof views = [
  ['a new agreement, open', ['goAgreements', 'newAgreement']],
  ['a new document, open', ['goDocuments', 'newDocument']],
  ['a new paragraph, open', ['goTexts', 'newParagraph']],
];

/** Whether an action shows something within the window; every other one opens a dialog over it. */
function isWithin(action: ActionName): boolean {
  return /^(go|replace|new(Item|Agreement|Document|Paragraph)|show(Sessions|Agreements|Templates|Directory|Bin))/.test(
    action,
  );
}

describe.skipIf(skip)(`the Tab key${reason}`, () => {
  let minuta: RunningMinuta;

  beforeAll(async () => {
    if (electron.kind === 'none') return;
    minuta = await launchMinuta(electron);
    await minuta.page.setViewportSize({ width: 1280, height: 800 });
    await minuta.page.emulateMedia({ reducedMotion: 'reduce' });
  });
  afterAll(async () => {
    await minuta.app.close();
    removeHome(minuta.home);
  });

  test.for([...views, ...openRows])(
    'leads through %s from top to bottom, and every stop shows the focus',
    async ([name, actions]) => {
      const { page } = minuta;
      await showView(minuta, actions);
      const part = actions.some((action) => !isWithin(action))
        ? '[role="dialog"]:not(.toast)'
        : 'main';
      await page.locator(part).first().waitFor();
      const stops = await walkFocus(page, part);
      // Nothing lies in the bin, and nothing can be done there.
      expect(stops.length > 0).toBe(name !== 'the bin');
      expect(stops.flatMap((stop) => stop.faults.map((fault) => `${stop.name} ${fault}`))).toEqual(
        [],
      );
    },
  );

  test('goes on in the list of sessions when the menu leaves a session under its dialog', async () => {
    const { app, page } = minuta;
    await showView(minuta, ['circulate']);
    await page.getByRole('dialog').waitFor();
    await chooseInMenu(app, 'showSessions');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await keyboardOf(page).arriveAt('CP 1592/07');
  });
});
