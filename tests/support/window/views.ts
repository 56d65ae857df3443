import type { ActionName } from '#shared/actions/action.ts';
import type { RunningMinuta } from '#tests/support/electron/launch-minuta.ts';
import { chooseInMenu } from '#tests/support/electron/menu.ts';

/** What leads to each screen, dialog and section; the sample is open. */
export const views: readonly (readonly [name: string, actions: readonly ActionName[]])[] = [
  ['the facts of the session', ['goSession']],
  ['the order of business', ['goAgenda']],
  ['a new item, open', ['goAgenda', 'newItem']],
  ['the agreements', ['goAgreements']],
  ['the documents', ['goDocuments']],
  ['the notes', ['goNotes']],
  ['the texts', ['goTexts']],
  ['the versions', ['goVersions']],
  ['words found and replaced', ['replaceInSession']],
  ['the palette', ['showPalette']],
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
  ['the register of agreements', ['showAgreements']],
  ['the templates', ['showTemplates']],
  ['the directory', ['showDirectory']],
  ['the bin', ['showBin']],
];

/** Shows a view from the open sample, whatever language the window speaks. */
export async function showView(
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
