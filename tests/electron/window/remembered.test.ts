import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { interfaceLanguage } from '#electron/window/interface-language.ts';
import { readShellState, writeShellState } from '#electron/window/shell-state.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'minuta-shell-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('what the shell remembers', () => {
  const state = {
    bounds: { x: -1200, y: 30, width: 1280, height: 800 },
    maximized: true,
    language: 'fr',
    recent: [{ id: 'cp-1592-07', title: 'CP 1592/07' }],
  } as const;

  test('is read as it was written', async () => {
    const path = join(folder, 'shell.json');
    await writeShellState(path, state);
    expect(readShellState(path)).toEqual(state);
  });

  test.for(['', '{', '[]', '{"maximized":true}', '{"maximized":false,"recent":[{"id":7}]}'])(
    'starts anew from a file that holds %s',
    (content) => {
      const path = join(folder, 'shell.json');
      writeFileSync(path, content);
      expect(readShellState(path)).toEqual({ maximized: false, recent: [] });
    },
  );

  test('holds nobody up where the disk refuses it', async () => {
    await writeShellState(join(folder, 'absent', 'shell.json'), state);
    expect(readShellState(join(folder, 'absent', 'shell.json')).maximized).toBe(false);
  });
});

test('the interface speaks the first of the system’s languages that it knows, or Spanish', () => {
  expect(interfaceLanguage(['pt-BR', 'es'])).toBe('pt');
  expect(interfaceLanguage(['de-DE', 'fr_CA'])).toBe('fr');
  expect(interfaceLanguage(['EN'])).toBe('en');
  expect(interfaceLanguage(['de', 'ja'])).toBe('es');
  expect(interfaceLanguage([])).toBe('es');
});
