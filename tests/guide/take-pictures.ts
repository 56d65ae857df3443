import type { Locator, Page } from '@playwright/test';
import { documentsWords } from '#renderer/strings/documents/documents-words.ts';
import { englishExport } from '#renderer/strings/export/english-export.ts';
import { spanishExport } from '#renderer/strings/export/spanish-export.ts';
import { itemFormWords } from '#renderer/strings/item-form/item-form-words.ts';
import { newSessionWords } from '#renderer/strings/new-session/new-session-words.ts';
import { windowWords } from '#renderer/strings/window-words.ts';
import type { ActionName } from '#shared/actions/action.ts';
import type { GuideLanguage } from '#shared/guide/guide-chapter.ts';
import type { RunningMinuta } from '#tests/support/electron/launch-minuta.ts';
import { chooseInMenu } from '#tests/support/electron/menu.ts';
import type { PictureName } from './pictures.ts';

/** What the guide has its reader type. */
const typed = {
  es: {
    theme: 'La situación en Haití',
    place: 'Salón Libertador Simón Bolívar',
    item: 'Palabras de la Presidencia',
    speaker: 'José Miguel Insulza',
    verb: 'Tomar nota',
    agreement: 'de las declaraciones formuladas por las delegaciones',
    document: 'Nota de la Misión Permanente de la Argentina',
    sought: 'situación',
    by: 'crisis',
  },
  en: {
    theme: 'The situation in Haiti',
    place: 'Simón Bolívar Room',
    item: 'Remarks by the Chair',
    speaker: 'José Miguel Insulza',
    verb: 'To take note',
    agreement: 'of the statements made by the delegations',
    document: 'Note from the Permanent Mission of Argentina',
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
  const fresh = newSessionWords[language];
  const window = windowWords[language];
  const exporting = { es: spanishExport, en: englishExport }[language];
  const go = (action: ActionName) => chooseInMenu(app, action);
  const keepAll = async (name: PictureName, part?: Locator) =>
    keep(name, await pictureOf(page, part));
  const field = (part: string) => page.locator(`main [data-part="${part}"]`).first();
  const dialog = page.locator('.dialog');
  await page.setViewportSize({ width: 1240, height: 720 });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.getByRole('grid').waitFor();

  // Create the session.
  await go('newFromTemplate');
  await dialog.waitFor();
  await dialog.getByLabel(window.kind, { exact: true }).selectOption('extraordinary');
  await dialog.getByLabel(fresh.language, { exact: true }).selectOption(language);
  await dialog.getByLabel(fresh.number, { exact: true }).fill('1740');
  await dialog.getByLabel(window.date, { exact: true }).fill('2010-03-15');
  await dialog.getByRole('textbox', { name: window.theme, exact: true }).fill(words.theme);
  await dialog.getByLabel(fresh.requester, { exact: true }).selectOption({ label: 'Argentina' });
  await keepAll('new-session', dialog);
  await dialog.getByRole('button', { name: fresh.create }).click();

  // Fill in the facts.
  await field('start').fill('10:15');
  await field('end').fill('12:40');
  await field('place').fill(words.place);
  await field('theme').click();
  await keepAll('session');

  // Prepare the order of business.
  await page.keyboard.press('Control+2');
  await page.getByRole('treeitem').first().click();
  await page.keyboard.press('Control+Enter');
  await field('label').waitFor();
  await page.keyboard.type(words.item);
  await page.getByRole('button', { name: itemFormWords[language].addSpeaker }).click();
  await field('name').waitFor();
  await page.keyboard.type(words.speaker);
  await page.keyboard.press('Escape');
  await keepAll('agenda');

  // Record the agreements.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+3');
  await page.getByRole('button', { name: words.verb, exact: true }).first().click();
  await field('text').waitFor();
  await page.keyboard.type(words.agreement);
  await keepAll('agreements');

  // Export.
  await go('export');
  await dialog.getByRole('button', { name: exporting.saveWord }).waitFor();
  await page.waitForTimeout(1_500);
  await keepAll('export', dialog);
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+4');
  await page.getByRole('main').getByText(documentsWords[language].empty).first().waitFor();
  await page.keyboard.press('Control+Enter');
  await field('symbol').waitFor();
  await field('symbol').fill('CP/INF. 5987/10');
  await field('title').click();
  await page.keyboard.type(words.document);
  await keepAll('documents');

  await go('circulate');
  await dialog.waitFor();
  await page.waitForTimeout(1_000);
  await keepAll('circulate', dialog);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+s');
  await page.keyboard.press('Control+7');
  await page.waitForTimeout(1_000);
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
