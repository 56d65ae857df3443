import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { serveBrowserEdition } from '#electron/browser-edition/serve.ts';
import { contentSecurityPolicy } from '#electron/page/content-security-policy.ts';
import { requireElectron } from '#tests/support/electron/electron-for-tests.ts';
import { processTree } from '#tests/support/electron/process-tree.ts';

const cleanups: (() => void)[] = [];

afterEach(() => {
  for (const clean of cleanups.splice(0)) clean();
});

/** Runs what `npm start` runs after the build. */
function start(app: string, env: NodeJS.ProcessEnv) {
  const child = spawn(
    resolve('node_modules/.bin/tsx'),
    [resolve('electron/runtime/start.ts'), app, '0'],
    {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    },
  );
  const written: string[] = [];
  child.stdout.on('data', (chunk) => written.push(String(chunk)));
  child.stderr.on('data', (chunk) => written.push(String(chunk)));
  const stop = () => {
    try {
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  };
  cleanups.push(stop);
  return { child, output: () => written.join('') };
}

test('without a display the browser edition is served, and its address said in one line', async (context) => {
  const { app } = requireElectron(context);
  const { output } = start(app, { DISPLAY: '', WAYLAND_DISPLAY: '' });
  await expect.poll(output, { timeout: 20_000 }).toMatch(/\n/);
  expect(output()).toMatch(
    /^No window, since this machine has no display: .* http:\/\/127\.0\.0\.1:\d+\/\n$/,
  );
});

test('the window opens, its runtime and its user named on the console', async (context) => {
  const electron = requireElectron(context);
  const home = mkdtempSync(join(tmpdir(), 'minuta-home-'));
  const { child, output } = start(electron.app, {
    XDG_CONFIG_HOME: home,
    ...(electron.display && { DISPLAY: electron.display }),
  });
  const isOpen = () => processTree(child.pid ?? 0).length > 5;
  await expect.poll(isOpen, { timeout: 20_000 }).toBe(true);
  await pause(500);
  child.kill('SIGTERM');
  await once(child, 'exit');
  if (process.getuid?.() === 0) expect(output()).toContain('without the sandbox');
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
});

/** Asks the server as a browser would, under any name. */
function ask(address: string, path: string, host?: string, method = 'GET') {
  return new Promise<{ status: number; policy: unknown }>((settle, reject) => {
    const { port, host: own } = new URL(address);
    get({ host: '127.0.0.1', port, path, method, headers: { host: host ?? own } }, (answer) => {
      answer.resume();
      settle({
        status: answer.statusCode ?? 0,
        policy: answer.headers['content-security-policy'],
      });
    }).once('error', reject);
  });
}

test('the browser edition serves its own files to its own name, under the same policy', async (context) => {
  const { app } = requireElectron(context);
  const edition = await serveBrowserEdition(join(app, 'dist', 'page'), 0);
  if (edition.kind !== 'served') throw new Error('no port was free');
  const { address, close } = edition;
  cleanups.push(close);
  expect(await ask(address, '/')).toEqual({ status: 200, policy: contentSecurityPolicy });
  expect((await ask(address, '/../main/main.js')).status).toBe(404);
  expect((await ask(address, '/%2e%2e/main/main.js')).status).toBe(404);
  expect((await ask(address, '/', 'example.org')).status).toBe(403);
  expect((await ask(address, '/', undefined, 'DELETE')).status).toBe(403);
});

test('a second browser edition finds the port taken, and says where', async (context) => {
  const { app } = requireElectron(context);
  const first = await serveBrowserEdition(join(app, 'dist', 'page'), 0);
  if (first.kind !== 'served') throw new Error('no port was free');
  cleanups.push(first.close);
  const port = Number(new URL(first.address).port);
  expect(await serveBrowserEdition(join(app, 'dist', 'page'), port)).toEqual({
    kind: 'portTaken',
    address: first.address,
  });
});
