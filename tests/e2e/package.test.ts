import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { chromium } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { windowSwitches } from '#electron/runtime/start-plan.ts';
import {
  electronOfWorker,
  type ReadyElectron,
  requireElectron,
} from '#tests/support/electron/electron-for-tests.ts';
import { newHome, removeHome } from '#tests/support/electron/launch-minuta.ts';

const output = mkdtempSync(join(tmpdir(), 'minuta-package-'));
const program = join(output, 'linux-unpacked', 'minuta');

beforeAll(() => {
  const electron = electronOfWorker();
  if (process.platform !== 'linux' || electron.kind === 'none') return;
  const arguments_ = [
    '--dir',
    `-c.directories.output=${output}`,
    `-c.directories.app=${electron.app}`,
  ];
  const { status, stdout, stderr } = spawnSync(
    resolve('node_modules/.bin/tsx'),
    [resolve('electron/packaging/package.ts'), ...arguments_],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`not packaged: ${stdout}${stderr}`);
}, 120_000);

afterAll(() => rmSync(output, { recursive: true, force: true }));

function startPackaged(electron: ReadyElectron, home: string) {
  const switches = windowSwitches(process.getuid?.() === 0);
  return spawn(program, [...switches, '--remote-debugging-port=0'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      XDG_CONFIG_HOME: home,
      ...(electron.display && { DISPLAY: electron.display }),
    },
  });
}

/** On a busy machine the driver now and then waits in vain for a page that is there: it then tries once more. */
async function connectedTo(address: string) {
  try {
    return await chromium.connectOverCDP(address, { timeout: 15_000 });
  } catch (error) {
    console.warn(`the driver did not reach the program, and tries again: ${error}`);
    return chromium.connectOverCDP(address);
  }
}

test('the packaged app opens the sample session in the profile that it keeps for ever', async (context) => {
  const electron = requireElectron(context);
  if (process.platform !== 'linux') return context.skip('only the Linux app is packaged here');
  const home = newHome();
  const minuta = startPackaged(electron, home);
  const gone = once(minuta, 'exit');
  const portFile = join(home, 'Minuta', 'DevToolsActivePort');
  await expect.poll(() => existsSync(portFile), { timeout: 20_000 }).toBe(true);
  const [port] = readFileSync(portFile, 'utf8').split('\n');
  const browser = await connectedTo(`http://127.0.0.1:${port}`);
  const page = browser.contexts()[0]?.pages()[0];
  expect(page?.url()).toBe('app://minuta/');
  await page?.getByRole('button', { name: 'CP 1592/07', exact: true }).waitFor();
  await browser.close();
  minuta.kill('SIGTERM');
  await gone;
  removeHome(home);
});

test('the packaged app’s fuses are set: no way to run it as Node, only its own archive is loaded', async (context) => {
  requireElectron(context);
  if (process.platform !== 'linux') return context.skip('only the Linux app is packaged here');
  const wire = await getCurrentFuseWire(program);
  // The wire holds a digit for each fuse: 0 is off, 1 is on.
  const isOn = (fuse: FuseV1Options) => String.fromCharCode(wire[fuse] ?? 0) === '1';
  expect({
    runAsNode: isOn(FuseV1Options.RunAsNode),
    cookieEncryption: isOn(FuseV1Options.EnableCookieEncryption),
    nodeOptions: isOn(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
    nodeCliInspect: isOn(FuseV1Options.EnableNodeCliInspectArguments),
    asarIntegrity: isOn(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
    onlyAsar: isOn(FuseV1Options.OnlyLoadAppFromAsar),
    fileProtocol: isOn(FuseV1Options.GrantFileProtocolExtraPrivileges),
  }).toEqual({
    runAsNode: false,
    cookieEncryption: true,
    nodeOptions: false,
    nodeCliInspect: false,
    asarIntegrity: true,
    onlyAsar: true,
    fileProtocol: false,
  });
});

test('as Node, the packaged app runs nothing', (context) => {
  requireElectron(context);
  if (process.platform !== 'linux') return context.skip('only the Linux app is packaged here');
  const { stdout } = spawnSync(program, ['-e', "console.log('ran as Node')"], {
    env: { ELECTRON_RUN_AS_NODE: '1', PATH: process.env.PATH },
    encoding: 'utf8',
    timeout: 5_000,
    killSignal: 'SIGKILL',
  });
  expect(stdout).not.toContain('ran as Node');
});
