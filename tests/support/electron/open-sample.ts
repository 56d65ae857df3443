import type { Locator, Page } from '@playwright/test';

/**
 * Waits until the window shows its sessions or the one that was open last, and opens the reference session
 * if it is not open yet. Gives its first field, the theme.
 */
export async function openSample(page: Page): Promise<Locator> {
  const listed = page.getByRole('button', { name: 'CP 1592/07' }).first();
  const theme = page.getByRole('textbox', { name: 'Tema' });
  await listed.or(theme).first().waitFor();
  if (await listed.isVisible()) await listed.click();
  await theme.waitFor();
  return theme;
}
