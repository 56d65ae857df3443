import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ElectronApplication, _electron as electronDriver, type Page } from '@playwright/test';
import { afterEach, expect, test } from 'vitest';
import { serveBrowserEdition } from '#electron/browser-edition/serve.ts';
import { windowSwitches } from '#electron/runtime/start-plan.ts';
import { type ReadyElectron, requireElectron } from '#tests/support/electron/electron-for-tests.ts';
import { openSample } from '#tests/support/electron/open-sample.ts';

const cleanups: (() => unknown)[] = [];

afterEach(async () => {
  for (const clean of cleanups.splice(0).toReversed()) await clean();
});

/** A bare browser: windows of the runtime's Chromium, with nothing of Minuta's around the page. */
async function browser(electron: ReadyElectron): Promise<ElectronApplication> {
  const folder = mkdtempSync(join(tmpdir(), 'minuta-browser-'));
  cleanups.push(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  const program = join(folder, 'main.cjs');
  writeFileSync(
    program,
    "const { app, BrowserWindow } = require('electron'); app.whenReady().then(() => new BrowserWindow().loadURL('about:blank'));",
  );
  const app = await electronDriver.launch({
    executablePath: electron.executable,
    args: [...windowSwitches(process.getuid?.() === 0), '--lang=es', program],
    chromiumSandbox: true,
    env: {
      ...process.env,
      XDG_CONFIG_HOME: folder,
      LANGUAGE: 'es',
      ...(electron.display && { DISPLAY: electron.display }),
    },
  });
  cleanups.push(() => app.close());
  return app;
}

/** Another tab of the same browser. */
async function tab(app: ElectronApplication): Promise<Page> {
  const [page] = await Promise.all([
    app.waitForEvent('window'),
    app.evaluate(({ BrowserWindow }) => new BrowserWindow().loadURL('about:blank')),
  ]);
  return page;
}

test('the browser edition keeps what is typed, says where, and lets one tab have it', async (context) => {
  const electron = requireElectron(context);
  const edition = await serveBrowserEdition(join(electron.app, 'dist', 'page'), 0);
  if (edition.kind !== 'served') throw new Error('no port was free');
  const { address, close } = edition;
  cleanups.push(close);
  const app = await browser(electron);
  const page = await app.firstWindow();
  await page.goto(address);
  const theme = await openSample(page);
  await theme.write('Escrito en el navegador');
  const status = page.locator('.status-save');
  await expect.poll(() => status.textContent()).toMatch(/Guardando/);
  await expect.poll(() => status.textContent()).toMatch(/Guardado \d/);
  expect(await page.getByText('Guardado solo en este navegador').count()).toBe(1);

  const second = await tab(app);
  await second.goto(address);
  await expect.poll(() => second.getByRole('alert').textContent()).toContain('otra pestaña');

  await page.reload();
  await expect.poll(() => page.getByText('Escrito en el navegador').count()).toBeGreaterThan(0);
});
