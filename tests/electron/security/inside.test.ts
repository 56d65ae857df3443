import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { staysInside } from '#electron/security/network.ts';
import { isPageAddress } from '#electron/security/page-origin.ts';
import { isGranted } from '#electron/security/permissions.ts';
import { pagePreferences } from '#electron/security/web-preferences.ts';

describe('only app://minuta is the page', () => {
  test.for(['app://minuta', 'app://minuta/', 'app://minuta/index.html?a#b'])('%s is', (address) => {
    expect(isPageAddress(address)).toBe(true);
  });
  test.for([
    'app://other/',
    'app://minuta:80/',
    'app://a@minuta/',
    'http://minuta/',
    'minuta',
    '',
    'null',
  ])('%s is not', (address) => {
    expect(isPageAddress(address)).toBe(false);
  });
});

test('requests stay inside, or are cancelled', () => {
  expect(['app://minuta/x', 'blob:app://minuta/1', 'data:,x'].map(staysInside)).toEqual([
    true,
    true,
    true,
  ]);
  const outside = [
    'https://example.org',
    'http://127.0.0.1',
    'ws://x',
    'file:///etc/passwd',
    'ftp://x',
  ];
  expect(outside.filter(staysInside)).toEqual([]);
});

test('permissions are granted to the page alone, and two of them only', () => {
  expect(isGranted('persistent-storage', 'app://minuta/')).toBe(true);
  expect(isGranted('clipboard-sanitized-write', 'app://minuta/')).toBe(true);
  expect(isGranted('clipboard-read', 'app://minuta/')).toBe(false);
  expect(isGranted('persistent-storage', 'https://example.org')).toBe(false);
});

test('a window’s preferences weaken nothing, whether developers look inside or not', () => {
  for (const developers of [true, false]) {
    expect(pagePreferences('/p.cjs', developers)).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      experimentalFeatures: false,
      spellcheck: false,
    });
  }
});

/** The TypeScript files under a folder. */
function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

test('nothing on the machine’s side can speak to a server, or open anything outside', () => {
  const speaking =
    /from '(node:)?(https?|net|tls|dgram|http2)'|openExternal|\bfetch\(|autoUpdater|<webview/;
  const found = sources('electron').filter((path) => speaking.test(readFileSync(path, 'utf8')));
  // The browser edition listens on this machine, and is no part of the app.
  expect(found).toEqual([join('electron', 'browser-edition', 'serve.ts')]);
});
