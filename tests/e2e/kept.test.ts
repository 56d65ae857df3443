import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { afterEach, describe, expect, test } from 'vitest';
import { type ReadyElectron, requireElectron } from '#tests/support/electron/electron-for-tests.ts';
import {
  launchMinuta,
  type RunningMinuta,
  removeHome,
} from '#tests/support/electron/launch-minuta.ts';
import { openSample } from '#tests/support/electron/open-sample.ts';

let minuta: RunningMinuta | undefined;

async function launch(electron: ReadyElectron, home?: string): Promise<RunningMinuta> {
  minuta = await launchMinuta(electron, home === undefined ? {} : { home });
  return minuta;
}

afterEach(async () => {
  await minuta?.app.close();
  if (minuta) removeHome(minuta.home);
  minuta = undefined;
});

/** Waits until the status bar calls everything saved. */
async function saved(page: Page): Promise<void> {
  await expect.poll(() => page.locator('.status-save').textContent()).toMatch(/Guardado \d/);
}

describe('what is typed', () => {
  test('is there after the window is closed in the middle of it', async (context) => {
    const electron = requireElectron(context);
    const first = await launch(electron);
    const theme = await openSample(first.page);
    await theme.write('Escrito y cerrado en el acto');
    await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await new Promise<void>((settle) => first.app.once('close', () => settle()));

    const second = await launch(electron, first.home);
    expect(await (await openSample(second.page)).words()).toBe('Escrito y cerrado en el acto');
    expect(await second.page.getByRole('alert').count()).toBe(0);
  });

  test('is there after the system’s session ends, which waits until it is kept', async (context) => {
    const electron = requireElectron(context);
    const first = await launch(electron);
    const theme = await openSample(first.page);
    await theme.write('Escrito al cerrar la sesión del sistema');
    const gone = new Promise<void>((settle) => first.app.once('close', () => settle()));
    const delayed = await first.app.evaluate(({ BrowserWindow }) => {
      let prevented = false;
      const event = {
        preventDefault: () => {
          prevented = true;
        },
      };
      // Only Windows sends it; what follows is the same everywhere.
      BrowserWindow.getAllWindows()[0]?.emit('query-session-end', event);
      return prevented;
    });
    expect(delayed).toBe(true);
    await gone;

    const second = await launch(electron, first.home);
    expect(await (await openSample(second.page)).words()).toBe(
      'Escrito al cerrar la sesión del sistema',
    );
  });

  test('is there after a kill once it was called saved, and the user is told once', async (context) => {
    const electron = requireElectron(context);
    const first = await launch(electron);
    const theme = await openSample(first.page);
    await saved(first.page);
    await theme.write('Guardado antes del corte');
    await expect
      .poll(() => first.page.locator('.status-save').textContent())
      .toContain('Guardando');
    await saved(first.page);
    await first.kill();

    const second = await launch(electron, first.home);
    expect(await (await openSample(second.page)).words()).toBe('Guardado antes del corte');
    expect(await second.page.getByRole('alert').textContent()).toContain('no se cerró bien');
    await second.app.close();

    const third = await launch(electron, first.home);
    await openSample(third.page);
    expect(await third.page.getByRole('alert').count()).toBe(0);
  });

  test('stands in both stores: the journal’s files and the window’s database', async (context) => {
    const { page, profile } = await launch(requireElectron(context));
    await openSample(page);
    await saved(page);
    const files = readdirSync(profile, { recursive: true, encoding: 'utf8' });
    expect(files.filter((name) => name.includes(join('session', 'cp-1592-07')))).toHaveLength(1);
    const names = await page.evaluate(
      'indexedDB.databases().then((all) => all.map(({ name }) => name))',
    );
    expect(names).toEqual(['minuta']);
  });

  test('is there on an older runtime, which starts on a fresh database and keeps the newer one', async (context) => {
    const electron = requireElectron(context);
    const first = await launch(electron);
    await (await openSample(first.page)).write('De un Chromium más nuevo');
    await first.app.close();
    writeFileSync(join(first.profile, 'chromium-version'), '999\n');

    const second = await launch(electron, first.home);
    expect(await (await openSample(second.page)).words()).toBe('De un Chromium más nuevo');
    expect(await second.page.getByRole('alert').textContent()).toContain('se repus');
    const kept = readdirSync(join(second.profile, 'quarantine', 'IndexedDB-chromium-999'));
    expect(kept.length).toBeGreaterThan(0);
  });
});
