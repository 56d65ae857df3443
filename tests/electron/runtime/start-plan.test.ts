import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cacheFolder } from '#electron/runtime/cache-folder.ts';
import { hasDisplay, startPlan, windowSwitches } from '#electron/runtime/start-plan.ts';
import { startProblem } from '#electron/runtime/start-problem.ts';

const current = { kind: 'found', runtime: { kind: 'current', executable: '/e' } } as const;
const older = { kind: 'found', runtime: { kind: 'older', executable: '/e' } } as const;

describe('a start', () => {
  test('opens the window without a warning on the current runtime', () => {
    expect(startPlan(current, false)).toMatchObject({ kind: 'window', switches: [], warnings: [] });
  });

  test('says that an older runtime is for development and tests only', () => {
    expect(startPlan(older, false)).toMatchObject({
      warnings: [expect.stringContaining('development and tests only')],
    });
  });

  test('gives up the sandbox for root alone, and warns', () => {
    expect(startPlan(current, true)).toMatchObject({
      switches: ['--no-sandbox'],
      warnings: [expect.stringContaining('root')],
    });
    expect(windowSwitches(false)).toEqual([]);
  });

  test('shows the browser edition where no runtime was found', () => {
    const reason = 'no Electron is installed';
    expect(startPlan({ kind: 'none', reason }, false)).toEqual({ kind: 'browser', reason });
  });
});

test('a runtime that lacks a library is known by what the system says of it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'minuta-runtime-'));
  const broken = join(folder, 'electron');
  writeFileSync(broken, '#!/bin/sh\necho "libgtk-3.so.0: cannot open" >&2; exit 127\n');
  chmodSync(broken, 0o755);
  expect(startProblem(broken)).toContain('libgtk-3.so.0');
  expect(startProblem(join(folder, 'absent'))).toContain('ENOENT');
  writeFileSync(broken, '#!/bin/sh\necho v33.3.0\n');
  expect(startProblem(broken)).toBeUndefined();
  rmSync(folder, { recursive: true });
});

test('only Linux can be without a display', () => {
  expect(hasDisplay('linux', {})).toBe(false);
  expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false);
  expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
  expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  expect(hasDisplay('win32', {})).toBe(true);
});

test('the cache stands in each system’s own place, outside the project', () => {
  expect(cacheFolder('linux', {}, '/home/ana')).toBe('/home/ana/.cache/minuta');
  expect(cacheFolder('linux', { XDG_CACHE_HOME: '/big' }, '/home/ana')).toBe('/big/minuta');
  expect(cacheFolder('darwin', {}, '/Users/ana')).toBe('/Users/ana/Library/Caches/minuta');
  expect(cacheFolder('win32', { LOCALAPPDATA: '/local' }, '/ana')).toBe('/local/minuta/Cache');
});
