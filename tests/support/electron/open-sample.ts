import type { Locator, Page } from '@playwright/test';

/** A formatted field as a person uses it: it becomes an editor when it is clicked. */
export interface FormattedField {
  readonly field: Locator;
  /** As they are read: a space that does not break, as within symbols, is a space. */
  readonly words: () => Promise<string>;
  /** Writes these words in the place of what stands there. */
  readonly write: (words: string) => Promise<void>;
}

export function formattedField(field: Locator): FormattedField {
  return {
    field,
    words: async () => ((await field.textContent()) ?? '').replaceAll('\u00a0', ' '),
    async write(words) {
      await field.click();
      await field.press('ControlOrMeta+a');
      await field.page().keyboard.type(words);
    },
  };
}

/**
 * Waits until the window shows its sessions or the one that was open last, opens the reference session if it
 * is not open yet, and goes to the facts of the session. Gives their first text, the theme.
 */
export async function openSample(page: Page): Promise<FormattedField> {
  const listed = page.getByRole('button', { name: 'CP 1592/07', exact: true }).first();
  const facts = page.getByRole('navigation').getByRole('button', { name: 'Sesión', exact: true });
  await listed.or(facts).first().waitFor();
  if (await listed.isVisible()) await listed.click();
  await facts.click();
  const theme = page.getByRole('textbox', { name: 'Tema' });
  await theme.waitFor();
  return formattedField(theme);
}
