import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { _electron as electronDriver } from '@playwright/test';
import { expect, test } from 'vitest';
import { type ReadyElectron, requireElectron } from '#tests/support/electron/electron-for-tests.ts';

interface PublicCopy {
  readonly folder: string;
  /** Starts the copied runtime as a user without rights, whoever runs the tests. */
  readonly executable: string;
  readonly app: string;
}

/** Copies what is to run to where a user without rights may read it: Chromium gives root no sandbox. */
function publicCopy(electron: ReadyElectron): PublicCopy {
  const folder = mkdtempSync(join(tmpdir(), 'minuta-public-'));
  const [runtime, app, home] = ['runtime', 'app', 'home'].map((name) => join(folder, name));
  if (!runtime || !app || !home) throw new Error('no folders');
  chmodSync(folder, 0o755);
  cpSync(dirname(electron.executable), runtime, { recursive: true });
  cpSync(electron.app, app, { recursive: true });
  chmodSync(app, 0o755);
  mkdirSync(home);
  const executable = join(folder, 'electron-as-nobody');
  const isRoot = process.getuid?.() === 0;
  if (isRoot) spawnSync('chown', ['nobody', home]);
  const user = isRoot ? 'runuser -u nobody -- ' : '';
  writeFileSync(
    executable,
    `#!/bin/sh\nexec ${user}env HOME='${home}' XDG_CONFIG_HOME='${home}' '${runtime}/electron' "$@"\n`,
  );
  chmodSync(executable, 0o755);
  return { folder, executable, app };
}

/** What the kernel says of a process. */
function kernelFact(pid: number, name: string): string | undefined {
  return new RegExp(`^${name}:\\s+(.*)$`, 'm').exec(
    readFileSync(`/proc/${pid}/status`, 'utf8'),
  )?.[1];
}

test('the page’s process is in the system’s sandbox when an ordinary user starts Minuta', async (context) => {
  const electron = requireElectron(context);
  if (process.platform !== 'linux') return context.skip('the sandbox is read from /proc');
  const { folder, executable, app: path } = publicCopy(electron);
  const preload = join(folder, 'sandboxed.cjs');
  writeFileSync(
    preload,
    "require('electron').contextBridge.exposeInMainWorld('sandboxed', process.sandboxed)",
  );
  const app = await electronDriver.launch({
    executablePath: executable,
    args: [path],
    // The driver would turn it off otherwise.
    chromiumSandbox: true,
    env: { ...process.env, ...(electron.display && { DISPLAY: electron.display }) },
  });
  const page = await app.firstWindow();
  await page.getByRole('button', { name: 'CP 1592/07', exact: true }).waitFor();

  const facts = await app.evaluate(async ({ BrowserWindow }, probe) => {
    const window = BrowserWindow.getAllWindows()[0];
    const asking = new BrowserWindow({
      show: false,
      webPreferences: { preload: probe, sandbox: true },
    });
    await asking.loadURL('app://minuta/');
    const sandboxed = await asking.webContents.executeJavaScript('sandboxed');
    asking.destroy();
    return {
      user: process.getuid?.(),
      switches: process.argv,
      page: window?.webContents.getOSProcessId() ?? 0,
      sandboxed,
    };
  }, preload);
  expect(facts.user).not.toBe(0);
  expect(facts.switches).not.toContain('--no-sandbox');
  expect(facts.sandboxed).toBe(true);
  // 2: every system call of the process passes a filter.
  expect(kernelFact(facts.page, 'Seccomp')).toBe('2');
  expect(kernelFact(facts.page, 'NoNewPrivs')).toBe('1');
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});
