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

test('the page shows what the section prints that is opened by key or in the rail', async (context) => {
  minuta = await launchMinuta(requireElectron(context));
  const { page } = minuta;
  await page.setViewportSize({ width: 1280, height: 800 });
  await openSample(page);
  const isSeen = (words: RegExp) =>
    page
      .getByRole('group', { name: 'Párrafos de la hoja' })
      .getByRole('link')
      .filter({ hasText: words })
      .evaluateAll((places) =>
        places.some((place) => {
          const { top, bottom } = place.getBoundingClientRect();
          return top > 0 && bottom < innerHeight;
        }),
      );
  await page.keyboard.press('Control+3');
  await expect.poll(() => isSeen(/^En conclusión/)).toBe(true);
  await page.keyboard.press('Control+1');
  await expect.poll(() => isSeen(/^ORGANIZACIÓN/)).toBe(true);
  expect(await isSeen(/^En conclusión/)).toBe(false);
  await page.getByRole('button', { name: /^Documentos/ }).click();
  await expect.poll(() => isSeen(/se distribuyeron los siguientes/)).toBe(true);
});
