import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  contentSecurityPolicy,
  spellingWorkerPolicy,
} from '#electron/page/content-security-policy.ts';
import { listPageFiles, type PageFiles, pageResponse } from '#electron/page/page-files.ts';

let folder = '';
let files: PageFiles = new Map();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'minuta-page-'));
  mkdirSync(join(folder, 'page', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'page', 'index.html'), '<p>page</p>');
  writeFileSync(join(folder, 'page', 'assets', 'main.js'), '1');
  writeFileSync(join(folder, 'page', 'assets', 'spelling-worker-a1-B_2.js'), '2');
  writeFileSync(join(folder, 'page', 'assets', 'paper-worker-a1.js'), '3');
  writeFileSync(join(folder, 'secret'), 'secret');
  files = listPageFiles(join(folder, 'page'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the page’s files are served with their types, under the policy', async () => {
  const index = await pageResponse(files, '/');
  expect(index.status).toBe(200);
  expect(index.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
  });
  const script = await pageResponse(files, '/assets/main.js');
  expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
  expect(new TextDecoder().decode(script.body)).toBe('1');
});

test('the worker that checks spelling may compile its engine, and no other file may', async () => {
  const policyAt = async (address: string) =>
    (await pageResponse(files, address)).headers['content-security-policy'];
  expect(await policyAt('/assets/spelling-worker-a1-B_2.js')).toBe(spellingWorkerPolicy);
  for (const address of ['/', '/assets/main.js', '/assets/paper-worker-a1.js', '/absent.js'])
    expect(await policyAt(address)).toBe(contentSecurityPolicy);
  expect(contentSecurityPolicy).not.toContain('unsafe');
  expect(spellingWorkerPolicy.match(/'unsafe-[\w-]+'|'wasm-unsafe-eval'/g)).toEqual([
    "'wasm-unsafe-eval'",
  ]);
});

test.for([
  '/../secret',
  '/..',
  '//secret',
  '/assets',
  '/assets/',
  '/index.html/',
  '',
  '/secret',
  '/%2e%2e/secret',
])('nothing is served at %s', async (pathname) => {
  expect((await pageResponse(files, pathname)).status).toBe(404);
});
