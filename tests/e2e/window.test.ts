import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type ReadyElectron, requireElectron } from '#tests/support/electron/electron-for-tests.ts';
import {
  type LaunchOptions,
  launchMinuta,
  type RunningMinuta,
  removeHome,
  startMinuta,
} from '#tests/support/electron/launch-minuta.ts';
import { chooseInMenu, menuLabels } from '#tests/support/electron/menu.ts';
import { openSample } from '#tests/support/electron/open-sample.ts';

let minuta: RunningMinuta | undefined;

async function launch(electron: ReadyElectron, options?: LaunchOptions): Promise<RunningMinuta> {
  minuta = await launchMinuta(electron, options);
  return minuta;
}

afterEach(async () => {
  await minuta?.app.close();
  if (minuta) removeHome(minuta.home);
  minuta = undefined;
});

describe('the window', () => {
  test('opens on its fixed origin with the sample session there', async (context) => {
    const { page } = await launch(requireElectron(context));
    expect(page.url()).toBe('app://minuta/');
    const theme = await openSample(page);
    expect(await theme.words()).toContain('Poblaciones migratorias');
    await expect
      .poll(() => page.locator('.status-save').textContent())
      .toMatch(/Guardado \d{1,2}:\d\d:\d\d/);
  });

  test('undoes and redoes what was typed from the native menu', async (context) => {
    const { app, page } = await launch(requireElectron(context));
    const theme = await openSample(page);
    const before = await theme.words();
    await theme.field.click();
    await theme.field.press('End');
    await page.keyboard.type(' y Caribe');
    expect(await theme.words()).toBe(`${before} y Caribe`);
    await chooseInMenu(app, 'undo');
    await expect.poll(() => theme.words()).toBe(before);
    await chooseInMenu(app, 'redo');
    await expect.poll(() => theme.words()).toBe(`${before} y Caribe`);
  });

  test('speaks the language of the system, and the menu with it', async (context) => {
    const { app, page } = await launch(requireElectron(context), { env: { LANGUAGE: 'pt_BR' } });
    await page.getByRole('heading', { name: 'Sessões' }).waitFor();
    expect(await menuLabels(app)).toEqual([
      'Arquivo',
      'Editar',
      'Inserir',
      'Sessão',
      'Exibir',
      'Ajuda',
    ]);
  });

  test('opens where it was left, with the sessions opened last in the menu', async (context) => {
    const electron = requireElectron(context);
    const first = await launch(electron);
    await first.page.getByRole('button', { name: 'CP 1592/07', exact: true }).click();
    const bounds = { x: 700, y: 300, width: 1100, height: 720 };
    await first.app.evaluate(
      ({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0]?.setBounds(wanted),
      bounds,
    );
    await expect.poll(() => menuLabels(first.app, 'openRecent')).toEqual(['CP 1592/07']);
    await first.app.close();

    const second = await launch(electron, { home: first.home });
    const found = await second.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.getBounds(),
    );
    expect(found).toEqual(bounds);
    expect(await menuLabels(second.app, 'openRecent')).toEqual(['CP 1592/07']);
  });

  test('draws its rail together while it is too narrow for the names, but by choice', async (context) => {
    const { page } = await launch(requireElectron(context));
    const names = page.getByRole('button', { name: /^(Contraer|Expandir)$/ });
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect.poll(() => names.getAttribute('aria-expanded')).toBe('true');
    await page.setViewportSize({ width: 1024, height: 680 });
    await expect.poll(() => names.getAttribute('aria-expanded')).toBe('false');
    await names.click();
    await expect.poll(() => names.getAttribute('aria-expanded')).toBe('true');
    // Who goes elsewhere finds the names as they were left.
    await page.getByRole('button', { name: 'CP 1592/07', exact: true }).click();
    await page.getByRole('button', { name: 'Acuerdos' }).first().waitFor();
    expect(await names.getAttribute('aria-expanded')).toBe('true');
  });

  test('goes at once when it is closed, and takes its mark of a running app along', async (context) => {
    const { app, page, profile } = await launch(requireElectron(context));
    await page.getByRole('button', { name: 'CP 1592/07', exact: true }).waitFor();
    expect(existsSync(join(profile, 'running'))).toBe(true);
    const started = performance.now();
    const gone = new Promise<void>((settle) => app.once('close', () => settle()));
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await gone;
    expect(performance.now() - started).toBeLessThan(2_500);
    expect(existsSync(join(profile, 'running'))).toBe(false);
  });

  test('goes within seconds although the page hangs', async (context) => {
    const { app, page } = await launch(requireElectron(context));
    const gone = new Promise<void>((settle) => app.once('close', () => settle()));
    // Not awaited: the page never answers again.
    void page.evaluate('for (;;) {}').catch(() => undefined);
    await new Promise((settle) => setTimeout(settle, 200));
    const started = performance.now();
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await gone;
    expect(performance.now() - started).toBeLessThan(8_000);
  });

  test('opens its page anew when the page’s process dies', async (context) => {
    const { app, page, output } = await launch(requireElectron(context));
    await page.getByRole('button', { name: 'CP 1592/07', exact: true }).waitFor();
    const heading = await app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const loaded = new Promise((settle) => contents?.once('did-finish-load', () => settle(0)));
      contents?.forcefullyCrashRenderer();
      await loaded;
      return contents?.executeJavaScript(`new Promise((settle) => {
        const look = () => {
          const found = document.querySelector('h1')?.textContent;
          if (found) settle(found);
          else requestAnimationFrame(look);
        };
        look();
      })`);
    });
    expect(heading).toBe('Sesiones');
    expect(output()).toContain("the page's process ended");
  });
});

test('a second start brings the first window forward and hands its files over', async (context) => {
  const electron = requireElectron(context);
  const { app, page, home } = await launch(electron);
  await page.getByRole('button', { name: 'CP 1592/07', exact: true }).waitFor();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  const told = page.evaluate(
    () =>
      new Promise((settle) => {
        Reflect.get(window, 'minutaMachine').on('fileWaiting', () => settle('told'));
      }),
  );
  const second = startMinuta(electron, { home, args: ['session.minuta'] });
  const [code] = await once(second, 'exit');
  expect(code).toBe(0);
  expect(await told).toBe('told');
  const state = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.isMinimized()),
  );
  expect(state).toEqual([false]);
});

test('the About panel names the app and leaves the window as it is', async (context) => {
  const { app, page } = await launch(requireElectron(context));
  await page.getByRole('button', { name: 'CP 1592/07', exact: true }).waitFor();
  await chooseInMenu(app, 'about');
  await page.getByRole('button', { name: 'CP 1592/07', exact: true }).click();
  await page.getByRole('tree').waitFor();
});
