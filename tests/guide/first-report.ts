import type { Locator, Page } from '@playwright/test';
import { exportWords } from '#renderer/strings/export/export-words.ts';
import { itemFormWords } from '#renderer/strings/item-form/item-form-words.ts';
import { newSessionWords } from '#renderer/strings/new-session/new-session-words.ts';
import { sessionFactsWords } from '#renderer/strings/session-facts/session-facts-words.ts';
import { sessionsWords } from '#renderer/strings/sessions/sessions-words.ts';
import { windowWords } from '#renderer/strings/window-words.ts';
import type { GuideLanguage } from '#shared/guide/guide-chapter.ts';
import type { PictureName } from './pictures.ts';

/** What the first chapter has its reader type. */
const typed = {
  es: {
    theme: 'La situación en Haití',
    place: 'Salón Libertador Simón Bolívar',
    item: 'Palabras del Secretario General',
    verb: 'Tomar nota',
    agreement: 'de las declaraciones formuladas por las delegaciones',
  },
  en: {
    theme: 'The situation in Haiti',
    place: 'Simón Bolívar Room',
    item: 'Remarks by the Secretary General',
    position: 'Secretary General of the OAS',
    verb: 'To take note',
    agreement: 'of the statements made by the delegations',
  },
} as const;

/** What is done with the window, or a part of it, where the guide shows a picture. */
export type Show = (name: PictureName, part?: Locator) => Promise<void>;

/** The field of a part of the open session. */
export function fieldOf(page: Page, part: string): Locator {
  return page.locator(`main [data-part="${part}"]`).first();
}

/** Follows the first chapter of the guide from an empty app, by the names that it gives, up to the file to be saved. */
export async function followFirstReport(
  page: Page,
  language: GuideLanguage,
  show: Show,
): Promise<void> {
  const words = typed[language];
  const window = windowWords[language];
  const fresh = newSessionWords[language];
  const facts = sessionFactsWords[language];
  const form = itemFormWords[language];
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const main = page.getByRole('main');
  const dialog = page.locator('.dialog');

  // Create the session.
  await button(sessionsWords[language].waysToBegin).click();
  await page.getByRole('menuitem', { name: fresh.ways.template }).click();
  await dialog.getByLabel(window.kind, { exact: true }).selectOption('extraordinary');
  await dialog.getByLabel(fresh.language, { exact: true }).selectOption(language);
  await dialog.getByLabel(fresh.number, { exact: true }).fill('1740');
  await dialog.getByLabel(window.date, { exact: true }).fill('2010-03-15');
  await dialog.getByRole('textbox', { name: window.theme, exact: true }).fill(words.theme);
  await dialog.getByLabel(fresh.requester, { exact: true }).selectOption({ label: 'Argentina' });
  await show('new-session', dialog);
  await dialog.getByRole('button', { name: fresh.create }).click();

  // Fill in the facts.
  await main.getByLabel(facts.start, { exact: true }).fill('10:15');
  await main.getByLabel(facts.end, { exact: true }).fill('12:40');
  await main.getByLabel(facts.place, { exact: true }).fill(words.place);
  await page.keyboard.press('Tab');
  await main.getByRole('button', { name: facts.use('CP/SA. 1740/10') }).click();
  await fieldOf(page, 'theme').click();
  await show('session');

  // Prepare the order of business.
  await page.keyboard.press('Control+2');
  await page.getByRole('treeitem').first().waitFor();
  await page.keyboard.press('Control+Enter');
  await fieldOf(page, 'label').waitFor();
  await page.keyboard.type(words.item);
  await button(form.addSpeaker).click();
  await fieldOf(page, 'name').waitFor();
  await page.keyboard.type('José');
  await page.getByRole('option', { name: 'José Miguel Insulza' }).click();
  // The list knows the position as the past session wrote it, in Spanish.
  if ('position' in words) {
    await fieldOf(page, 'position').click();
    await page.keyboard.type(words.position);
  }
  await main
    .getByRole('combobox', { name: form.outcome.name, exact: true })
    .selectOption({ label: form.outcome.kinds.heard });
  await fieldOf(page, 'label').click();
  await show('agenda');

  // Record the agreements.
  await page.keyboard.press('Control+3');
  await main.getByRole('button', { name: words.verb, exact: true }).first().click();
  await fieldOf(page, 'text').waitFor();
  await page.keyboard.type(words.agreement);
  await show('agreements');

  // Export.
  await button(exportWords[language].title).click();
  await dialog.getByRole('button', { name: exportWords[language].saveWord }).waitFor();
  await show('export', dialog);
}
