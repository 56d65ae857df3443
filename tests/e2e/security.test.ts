import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { questionChannel } from '#electron/ipc/channels.ts';
import { contentSecurityPolicy } from '#electron/page/content-security-policy.ts';
import { questions } from '#shared/machine/machine.ts';
import { electronOfWorker, requireElectron } from '#tests/support/electron/electron-for-tests.ts';
import {
  launchMinuta,
  type RunningMinuta,
  removeHome,
} from '#tests/support/electron/launch-minuta.ts';

let running: RunningMinuta | undefined;

beforeAll(async () => {
  const electron = electronOfWorker();
  if (electron.kind === 'none') return;
  running = await launchMinuta(electron);
  await running.page.getByRole('button', { name: 'CP 1592/07', exact: true }).waitFor();
});

afterAll(async () => {
  await running?.app.close();
  if (running) removeHome(running.home);
});

beforeEach((context) => {
  requireElectron(context);
});

function minuta(): RunningMinuta {
  if (!running) throw new Error('the window did not open');
  return running;
}

/** Runs code in the page as the page itself would, outside the driver's call, which the policy does not bind. */
function inPage(code: string): Promise<unknown> {
  return minuta().page.evaluate(`new Promise((settle) => {
    const script = () => { ${code} };
    setTimeout(async () => {
      try { settle(await script()); } catch (error) { settle(String(error)); }
    });
  })`);
}

describe('the page', () => {
  test('runs sandboxed, isolated and without Node, as its preferences read back say', async () => {
    const preferences = await minuta().app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      return contents && Reflect.get(contents, 'getLastWebPreferences').call(contents);
    });
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      enableBlinkFeatures: '',
      webviewTag: false,
    });
    expect(
      await inPage(
        "return ['require', 'process', 'Buffer', 'global', 'module'].filter((name) => name in window)",
      ),
    ).toEqual([]);
  });

  test('comes with a policy that lets only its own files run', async () => {
    const policy =
      "return fetch('/').then(({ headers }) => headers.get('content-security-policy'))";
    expect(await inPage(policy)).toBe(contentSecurityPolicy);
    expect(contentSecurityPolicy).toContain("script-src 'self';");
    expect(contentSecurityPolicy).not.toContain('unsafe');
  });

  test('runs no text as code', async () => {
    expect(await inPage("return (0, eval)('1')")).toMatch(/EvalError/);
    expect(await inPage("return new Function('return 1')()")).toMatch(/EvalError/);
    const inline = `
      const element = document.createElement('script');
      element.textContent = 'window.ran = true';
      document.head.append(element);
      return String(window.ran)`;
    expect(await inPage(inline)).toBe('undefined');
    const attribute = `
      document.body.insertAdjacentHTML('beforeend', '<img id="bait" src="data:," onerror="window.ran = true">');
      return new Promise((later) => setTimeout(() => later(String(window.ran)), 200))`;
    expect(await inPage(attribute)).toBe('undefined');
  });

  test.for([
    '/../main/main.js',
    '/%2e%2e/main/main.js',
    '/..%2fmain%2fmain.js',
    '/..\\main\\main.js',
    '//etc/passwd',
  ])('finds nothing at %s, outside its own files', async (address) => {
    const status = `return fetch(${JSON.stringify(address)}).then(({ status }) => status)`;
    expect(await inPage(status)).not.toBe(200);
  });

  test.for(['https://example.org/', 'http://127.0.0.1:47070/', 'file:///etc/passwd'])(
    'fetches nothing from %s',
    async (address) => {
      expect(await inPage(`return fetch('${address}').then(() => 'came')`)).toMatch(
        /Failed to fetch/,
      );
    },
  );

  test.for(['https://example.org/', 'about:blank', 'app://minuta/'])(
    'opens no window for %s',
    async (address) => {
      expect(await inPage(`return String(window.open('${address}'))`)).toBe('null');
      const count = () =>
        minuta().app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
      expect(await count()).toBe(1);
    },
  );

  test.for([
    'https://example.org/',
    'file:///etc/passwd',
    'app://minuta/report.docx',
    'app://other/',
  ])('stays when it is led to %s', async (address) => {
    await inPage(`location.href = '${address}'`);
    await minuta().page.waitForTimeout(200);
    expect(minuta().page.url()).toBe('app://minuta/');
  });

  test('shows no frame, its own page included', async () => {
    const framed = `
      const frame = document.createElement('iframe');
      frame.src = 'app://minuta/';
      const loaded = new Promise((later) => frame.addEventListener('load', later));
      document.body.append(frame);
      return loaded.then(() => String(frame.contentDocument))`;
    expect(await inPage(framed)).toBe('null');
  });

  test('knows no embedded browser', async () => {
    const name = "return document.createElement('webview').constructor.name";
    expect(await inPage(name)).toBe('HTMLElement');
  });

  test('is granted to keep its storage, and nothing else', async () => {
    const states = `
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read', 'persistent-storage'];
      return Promise.all(names.map((name) => navigator.permissions.query({ name }).then(({ state }) => name + ' ' + state)))`;
    expect(await inPage(states)).toEqual([
      'geolocation denied',
      'notifications denied',
      'camera denied',
      'microphone denied',
      'midi denied',
      'clipboard-read denied',
      'persistent-storage granted',
    ]);
    expect(await inPage('return navigator.storage.persist()')).toBe(true);
    expect(await inPage('return Notification.requestPermission()')).toBe('denied');
  });

  test('finds no way out for a peer connection', async () => {
    const candidates = `
      const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:3478' }] });
      const found = [];
      peer.createDataChannel('x');
      peer.onicecandidate = ({ candidate }) => candidate?.candidate && found.push(candidate.candidate);
      peer.createOffer().then((offer) => peer.setLocalDescription(offer));
      return new Promise((later) => setTimeout(() => later(found), 500))`;
    expect(await inPage(candidates)).toEqual([]);
  });

  test('gets the functions of the contract, frozen, and nothing else', async () => {
    expect(await inPage('return Object.keys(minutaMachine).toSorted()')).toEqual(
      [...Object.keys(questions), 'on'].toSorted(),
    );
    const tampered = `
      minutaMachine.appFacts = () => 'forged';
      return minutaMachine.appFacts({}).then(({ kind }) => kind)`;
    expect(await inPage(tampered)).toBe('answer');
  });
});

describe('the gate', () => {
  test('refuses a payload that the contract does not describe, says so, and goes on', async () => {
    const wrong = { kind: 'refusal', reason: 'wrongRequest' };
    expect(await inPage("return minutaMachine.appFacts({ path: '/etc/passwd' })")).toEqual(wrong);
    expect(await inPage("return minutaMachine.setInterfaceLanguage('../es')")).toEqual(wrong);
    expect(await inPage('return minutaMachine.appFacts(undefined)')).toEqual(wrong);
    expect(minuta().output()).toContain("reason: 'wrongRequest'");
    expect(await inPage('return minutaMachine.appFacts({}).then(({ kind }) => kind)')).toBe(
      'answer',
    );
  });

  test('refuses a payload too large to look at', async () => {
    const huge = "return minutaMachine.setInterfaceLanguage({ language: 'x'.repeat(5_000_000) })";
    expect(await inPage(huge)).toEqual({ kind: 'refusal', reason: 'requestTooLarge' });
  });

  test('refuses every window but Minuta’s own, even on the same origin', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'minuta-hostile-'));
    const preload = join(folder, 'hostile.cjs');
    writeFileSync(
      preload,
      `const { ipcRenderer } = require('electron');
       const { contextBridge } = require('electron');
       contextBridge.exposeInMainWorld('ask', (name, request) => ipcRenderer.invoke('${questionChannel}', name, request));`,
    );
    const answer = await minuta().app.evaluate(async ({ BrowserWindow }, path) => {
      const hostile = new BrowserWindow({ show: false, webPreferences: { preload: path } });
      await hostile.loadURL('app://minuta/');
      const got = await hostile.webContents.executeJavaScript("ask('appFacts', {})");
      hostile.destroy();
      return got;
    }, preload);
    rmSync(folder, { recursive: true });
    expect(answer).toEqual({ kind: 'refusal', reason: 'unknownSender' });
    expect(await inPage('return minutaMachine.appFacts({}).then(({ kind }) => kind)')).toBe(
      'answer',
    );
  });
});
