import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '#shared/domain/language.ts';
import { electronOfWorker } from '#tests/support/electron/electron-for-tests.ts';
import {
  launchMinuta,
  type RunningMinuta,
  removeHome,
} from '#tests/support/electron/launch-minuta.ts';
import { axeViolations } from '#tests/support/window/axe-violations.ts';
import { cutWords } from '#tests/support/window/cut-words.ts';
import { menus } from '#tests/support/window/menus.ts';
import { showView, views } from '#tests/support/window/views.ts';

/** What opens over the window: menus, lists of suggestions, small forms. */
const opened = '.menu, .suggestions, .text-popover';

const electron = electronOfWorker();
const { skip, reason } =
  electron.kind === 'none'
    ? { skip: true, reason: `: ${electron.reason}` }
    : { skip: false, reason: '' };

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

  test.for(views)(
    'axe finds nothing in %s, light and dark, and no word of it is cut',
    async ([, actions]) => {
      const { page } = minuta;
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await showView(minuta, actions);
      expect(await axeViolations(page)).toEqual([]);
      expect(await cutWords(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      expect(await axeViolations(page)).toEqual([]);
    },
  );

  test.for(menus)('axe finds nothing in the menu: $name, light and dark', async (menu) => {
    const { page } = minuta;
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await showView(minuta, menu.actions);
    await menu.open(page);
    await page.locator(opened).first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await axeViolations(page)).toEqual([]);
  });
});

const otherLanguages = languages.filter((language) => language !== 'es');

describe.skipIf(skip).for(otherLanguages)(`the window in %s${reason}`, (language) => {
  test('cuts no word of its own at 1280 by 800', async () => {
    if (electron.kind === 'none') return;
    const minuta = await launchMinuta(electron, { env: { LANGUAGE: language } });
    await minuta.page.setViewportSize({ width: 1280, height: 800 });
    const cut: string[] = [];
    for (const [name, actions] of views) {
      await showView(minuta, actions);
      for (const words of await cutWords(minuta.page)) cut.push(`${name}: ${words}`);
    }
    await minuta.app.close();
    removeHome(minuta.home);
    expect(cut).toEqual([]);
  });
});
