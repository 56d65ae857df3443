import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ElectronApplication, _electron as electronDriver, type Page } from '@playwright/test';
import { windowSwitches } from '#electron/runtime/start-plan.ts';
import type { ReadyElectron } from './electron-for-tests.ts';

export interface LaunchOptions {
  /** Where the system keeps settings; a profile used again finds what was there. A new one unless stated. */
  readonly home?: string;
  /** Files and switches after the program's own. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export interface RunningMinuta {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly home: string;
  /** The folder in which the app keeps what belongs to the user. */
  readonly profile: string;
  /** What the app has written to its consoles so far. */
  readonly output: () => string;
  /** Ends every process at once, as a crash or a power cut would. */
  readonly kill: () => Promise<void>;
}

/** A new empty home, and what removes it. */
export function newHome(): string {
  return mkdtempSync(join(tmpdir(), 'minuta-home-'));
}

export function removeHome(home: string): void {
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
}

/** The profile of a development runtime in a home. */
export function profileIn(home: string): string {
  return join(home, 'Minuta (desarrollo)');
}

function environment(electron: ReadyElectron, home: string, options: LaunchOptions) {
  return {
    ...process.env,
    ...options.env,
    XDG_CONFIG_HOME: home,
    LANGUAGE: options.env?.LANGUAGE ?? 'es',
    LANG: 'es_ES.UTF-8',
    ...(electron.display && { DISPLAY: electron.display }),
  };
}

function argumentsOf(electron: ReadyElectron, { args = [] }: LaunchOptions): string[] {
  return [...windowSwitches(process.getuid?.() === 0), electron.app, ...args];
}

/** Starts the built Minuta without a driver: nobody but the user is in touch with it. */
export function startMinuta(
  electron: ReadyElectron,
  options: LaunchOptions & { readonly home: string },
): ChildProcess {
  return spawn(electron.executable, argumentsOf(electron, options), {
    stdio: 'ignore',
    env: environment(electron, options.home, options),
  });
}

/**
 * Starts the program under the driver. On a busy machine the driver now and then misses the moment in which
 * the program becomes ready, and would wait for it in vain: it then tries once more.
 */
async function launched(electron: ReadyElectron, home: string, options: LaunchOptions) {
  const launch = () =>
    electronDriver.launch({
      executablePath: electron.executable,
      args: argumentsOf(electron, options),
      chromiumSandbox: true,
      env: environment(electron, home, options),
      timeout: 30_000,
    });
  try {
    return await launch();
  } catch (error) {
    console.warn(`the driver did not reach the program, and tries again: ${error}`);
    return launch();
  }
}

/** Opens the built Minuta in the real window and waits until the page is there. */
export async function launchMinuta(
  electron: ReadyElectron,
  options: LaunchOptions = {},
): Promise<RunningMinuta> {
  const home = options.home ?? newHome();
  const app = await launched(electron, home, options);
  const written: string[] = [];
  const child = app.process();
  child.stdout?.on('data', (chunk) => written.push(String(chunk)));
  child.stderr?.on('data', (chunk) => written.push(String(chunk)));
  const page = await app.firstWindow();
  await page.waitForLoadState('domcontentloaded');
  return {
    app,
    page,
    home,
    profile: profileIn(home),
    output: () => written.join(''),
    kill: async () => {
      const gone = new Promise((settle) => child.once('exit', settle));
      // The driver starts the app as the head of a process group.
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
      await gone;
    },
  };
}
