import type { Page } from '@playwright/test';

/** Closes what is said of a session that came in a file, and opens it by its title. */
export async function openReceived(page: Page, title: string): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: 'Cerrar' }).click();
  await page.getByRole('button', { name: title, exact: true }).click();
  await page.locator('.paper-pages').waitFor();
}
