import type { Locator, Page } from '@playwright/test';
import { documentsWords } from '#renderer/strings/documents/documents-words.ts';
import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import type { ActionName } from '#shared/actions/action.ts';
import type { GuideLanguage } from '#shared/guide/guide-chapter.ts';
import type { RunningMinuta } from '#tests/support/electron/launch-minuta.ts';
import { chooseInMenu } from '#tests/support/electron/menu.ts';
import { fieldOf, followFirstReport } from './first-report.ts';
import type { PictureName } from './pictures.ts';

/** What the guide has its reader type. */
const typed = {
  es: {
    document: 'Nota de la Misión Permanente de la Argentina',
    added: ' sobre la asistencia humanitaria',
    sought: 'situación',
    by: 'crisis',
  },
  en: {
    document: 'Note from the Permanent Mission of Argentina',
    added: ' on humanitarian assistance',
    sought: 'situation',
    by: 'crisis',
  },
} as const;

type Keep = (name: PictureName, picture: Uint8Array) => void;

/** A picture of a part of the window once it has come to rest. */
async function pictureOf(page: Page, part?: Locator): Promise<Uint8Array> {
  await page.mouse.move(2, 2);
  await page.waitForTimeout(600);
  const options = { animations: 'disabled', caret: 'hide' } as const;
  return part ? part.screenshot(options) : page.screenshot(options);
}

/** Follows the guide from an empty profile, and hands on its pictures in order. */
export async function takePictures(
  { app, page }: Pick<RunningMinuta, 'app' | 'page'>,
  language: GuideLanguage,
  keep: Keep,
): Promise<void> {
  const words = typed[language];
  const go = (action: ActionName) => chooseInMenu(app, action);
  const keepAll = async (name: PictureName, part?: Locator) =>
    keep(name, await pictureOf(page, part));
  const dialog = page.locator('.dialog');
  await page.setViewportSize({ width: 1280, height: 760 });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.getByRole('grid').waitFor();

  await followFirstReport(page, language, keepAll);
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+4');
  await page.getByRole('main').getByText(documentsWords[language].empty).first().waitFor();
  await page.keyboard.press('Control+Enter');
  await fieldOf(page, 'symbol').waitFor();
  await fieldOf(page, 'symbol').fill('CP/INF. 5987/10');
  await fieldOf(page, 'title').click();
  await page.keyboard.type(words.document);
  await keepAll('documents');

  // The whole dialog is to be seen, and no less than it.
  await page.setViewportSize({ width: 1280, height: 900 });
  await go('circulate');
  await dialog.waitFor();
  await page.waitForTimeout(1_000);
  await keepAll('circulate', dialog);
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 1280, height: 760 });
  await page.keyboard.press('Control+s');
  // What changes afterwards is what the versions show.
  await fieldOf(page, 'title').click();
  await page.keyboard.press('End');
  await page.keyboard.type(words.added);
  await page.keyboard.press('Control+7');
  await page
    .getByText(frameWords[language].versionKept, { exact: true })
    .waitFor({ state: 'detached' });
  await keepAll('versions');

  await page.keyboard.press('Control+2');
  await page.keyboard.press('Control+h');
  const search = page.getByRole('search');
  await search.getByRole('searchbox').fill(words.sought);
  await search.getByRole('textbox').last().fill(words.by);
  await keepAll('replace', search);
  await page.keyboard.press('Escape');

  await go('showTemplates');
  await page.waitForTimeout(800);
  await keepAll('templates');
  await go('showBackups');
  await dialog.waitFor();
  await keepAll('backups', dialog);
  await page.keyboard.press('Escape');
  await go('showSessions');
  await page.keyboard.press('Control+k');
  await dialog.waitFor();
  await page.keyboard.type('haiti');
  await page.waitForTimeout(800);
  await keepAll('palette', dialog);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await go('showAgreements');
  await keepAll('register');
  await go('showDirectory');
  await keepAll('directory');
  await go('showSettings');
  await dialog.waitFor();
  await keepAll('settings', dialog);
}
