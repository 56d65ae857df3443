import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test } from 'vitest';
import { menuStringsIn } from '#electron/menu/menu-strings-in.ts';
import { type MenuFacts, menuTemplate } from '#electron/menu/menu-template.ts';
import { actionNames } from '#shared/actions/action.ts';
import { actionWords } from '#shared/actions/action-words.ts';
import { languages } from '#shared/domain/language.ts';
import type { MenuCommand } from '#shared/machine/menu-command.ts';

function template(facts: Partial<MenuFacts> = {}) {
  const commands: MenuCommand[] = [];
  const items = menuTemplate({
    strings: menuStringsIn('es'),
    words: actionWords.es,
    state: { actions: [...actionNames] },
    isMac: false,
    developerTools: false,
    recent: [],
    command: (command) => commands.push(command),
    about: () => undefined,
    ...facts,
  });
  return { items, commands };
}

/** Every item of a menu, however deep. */
function everyItem(
  items: readonly MenuItemConstructorOptions[],
): readonly MenuItemConstructorOptions[] {
  return items.flatMap((item) => [
    item,
    ...(Array.isArray(item.submenu) ? everyItem(item.submenu) : []),
  ]);
}

describe('the native menu', () => {
  test.for(languages)('has a word for everything in %s', (language) => {
    const words = Object.values(menuStringsIn(language)).map((word) =>
      typeof word === 'function' ? word('EIO') : word,
    );
    expect(words.filter((word) => word.trim() === '')).toEqual([]);
    const { items } = template({ strings: menuStringsIn(language), words: actionWords[language] });
    for (const item of everyItem(items)) {
      if (item.type !== 'separator') expect(item.label).toBeTruthy();
    }
  });

  test('gives each shortcut to one item', () => {
    const shortcuts = everyItem(template().items).flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(shortcuts).size).toBe(shortcuts.length);
    expect(shortcuts).toContain('CmdOrCtrl+Z');
  });

  test('holds everything that staff can do, each once', () => {
    const ids = everyItem(template().items).flatMap(({ id }) => id ?? []);
    for (const isMac of [true, false]) {
      const shown = everyItem(template({ isMac }).items).flatMap(({ id }) => id ?? []);
      for (const action of actionNames) {
        expect(shown.filter((id) => id === action)).toEqual([action]);
      }
    }
    expect(ids).toContain('about');
  });

  test('names the step that undo undoes, and shows grey what cannot be done', () => {
    const { items } = template({ state: { actions: ['undo'], undo: 'mover punto «A & B»' } });
    const found = (action: string) => everyItem(items).find(({ id }) => id === action);
    expect(found('undo')).toMatchObject({ label: 'Deshacer mover punto «A && B»', enabled: true });
    expect(found('redo')).toMatchObject({ label: 'Rehacer', enabled: false });
    expect(found('export')).toMatchObject({ enabled: false });
  });

  test('asks the window for what was chosen', () => {
    const { items, commands } = template();
    const item = everyItem(items).find(({ id }) => id === 'export');
    item?.click?.apply(undefined, JSON.parse('[{},null,{}]'));
    expect(commands).toEqual([{ kind: 'action', action: 'export' }]);
  });

  test('names the recent sessions as they are called, and opens the one chosen', () => {
    const { items, commands } = template({ recent: [{ id: 'cp-1', title: 'CP & CAJP 1/07' }] });
    const item = everyItem(items).find(({ label }) => label === 'CP && CAJP 1/07');
    item?.click?.apply(undefined, JSON.parse('[{},null,{}]'));
    expect(commands).toEqual([{ kind: 'openSession', id: 'cp-1' }]);
  });

  test('shows its developer tools to developers alone', () => {
    const has = (developerTools: boolean) =>
      everyItem(template({ developerTools }).items).some(({ role }) => role === 'toggleDevTools');
    expect([has(true), has(false)]).toEqual([true, false]);
  });

  test('keeps to what each system expects', () => {
    const roles = (isMac: boolean) => everyItem(template({ isMac }).items).map(({ role }) => role);
    expect(roles(true)).toContain('services');
    expect(roles(false)).not.toContain('services');
    for (const isMac of [true, false]) {
      for (const role of ['cut', 'copy', 'paste', 'selectAll', 'quit'] as const) {
        expect(roles(isMac)).toContain(role);
      }
    }
  });
});
