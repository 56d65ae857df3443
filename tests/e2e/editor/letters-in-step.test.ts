import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { requireElectron } from '#tests/support/electron/electron-for-tests.ts';
import {
  launchMinuta,
  type RunningMinuta,
  removeHome,
} from '#tests/support/electron/launch-minuta.ts';
import { openSample } from '#tests/support/electron/open-sample.ts';

let minuta: RunningMinuta | undefined;

afterEach(async () => {
  await minuta?.app.close();
  if (minuta) removeHome(minuta.home);
  minuta = undefined;
});

/** What a hand does in a field: words at some pace (milliseconds a letter), or keys that change something. */
type Act =
  | { readonly kind: 'words'; readonly words: string; readonly pace: number }
  | { readonly kind: 'keys'; readonly keys: readonly string[] };

const words = fc.record({
  kind: fc.constant('words' as const),
  words: fc.constantFrom('Migración ', 'y "flujos" ', 'CP/INF. 5488/07 ', 'de 2007. ', 'a', ', '),
  pace: fc.constantFrom(0, 0, 15, 40, 90),
});
const keys = fc.record({
  kind: fc.constant('keys' as const),
  keys: fc.constantFrom(
    ['Backspace'],
    ['Control+b'],
    ['Home'],
    ['End'],
    ['ArrowLeft', 'ArrowLeft', 'Delete'],
    ['Control+Shift+ArrowLeft', 'Control+i', 'End'],
    ['Control+z'],
    ['Control+z', 'Control+z', 'Control+y'],
  ),
});
/** The same acts in every run, so that a failure comes again. */
const acts: readonly Act[] = fc.sample(fc.oneof(words, words, keys), { numRuns: 42, seed: 2007 });

async function perform(page: Page, act: Act): Promise<void> {
  if (act.kind === 'words') await page.keyboard.type(act.words, { delay: act.pace });
  else for (const key of act.keys) await page.keyboard.press(key);
}

test('whatever is typed, marked and undone, at any pace, stands in the session as it stands in the field', async (context) => {
  minuta = await launchMinuta(requireElectron(context));
  const { page } = minuta;
  const theme = await openSample(page);
  await theme.field.click();
  await page.keyboard.press('End');
  const named = page.locator('.command-bar-session span');
  const length = async () => (await theme.words()).length;
  const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ').trim();
  for (const [at, act] of acts.entries()) {
    const before = await length();
    await perform(page, act);
    if (act.kind === 'words') await expect.poll(length).toBe(before + act.words.length);
    if (at % 6 !== 5) continue;
    // The command bar names the session by what the session holds.
    await expect
      .poll(async () => plain(await named.textContent()))
      .toBe(plain(await theme.field.textContent()));
  }
  const written = await theme.words();
  expect(written).not.toBe('');
  await page.getByRole('textbox', { name: 'Fecha' }).or(page.getByLabel('Fecha')).first().focus();
  await expect.poll(theme.words).toBe(written);
});
