import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '#shared/machine/menu-command.ts';
import type { RecentSession } from '#shared/machine/shell-questions.ts';
import type { MenuStrings } from './menu-strings.ts';

export interface MenuFacts {
  readonly strings: MenuStrings;
  readonly isMac: boolean;
  readonly developerTools: boolean;
  readonly recent: readonly RecentSession[];
  readonly command: (command: MenuCommand) => void;
  readonly about: () => void;
}

type Items = MenuItemConstructorOptions[];
const separator: MenuItemConstructorOptions = { type: 'separator' };

/** A title as a menu shows it: Windows and Linux read `&` as the mark of an access key. */
function plain(title: string): string {
  return title.replaceAll('&', '&&');
}

function recentItems({ strings, recent, command }: MenuFacts): Items {
  if (recent.length === 0) return [{ label: strings.noRecent, enabled: false }];
  return recent.map(({ id, title }) => ({
    label: plain(title),
    click: () => command({ kind: 'openSession', id }),
  }));
}

function fileItems(facts: MenuFacts): Items {
  const { strings, isMac, command } = facts;
  return [
    {
      id: 'newSession',
      label: strings.newSession,
      accelerator: 'CmdOrCtrl+N',
      click: () => command({ kind: 'newSession' }),
    },
    {
      id: 'openFile',
      label: strings.openFile,
      accelerator: 'CmdOrCtrl+O',
      click: () => command({ kind: 'openFile' }),
    },
    { id: 'openRecent', label: strings.openRecent, submenu: recentItems(facts) },
    separator,
    {
      id: 'saveSessionFile',
      label: strings.saveSessionFile,
      click: () => command({ kind: 'saveSessionFile' }),
    },
    {
      id: 'showVersions',
      label: strings.versions,
      click: () => command({ kind: 'showVersions' }),
    },
    separator,
    {
      id: 'showSessions',
      label: strings.allSessions,
      accelerator: 'CmdOrCtrl+W',
      click: () => command({ kind: 'showSessions' }),
    },
    { id: 'showBin', label: strings.bin, click: () => command({ kind: 'showBin' }) },
    { id: 'showBackups', label: strings.backups, click: () => command({ kind: 'showBackups' }) },
    ...(isMac ? [] : [separator, { label: strings.quit, role: 'quit' } as const]),
  ];
}

/** Undo and redo belong to the window, which undoes edits of the session and not only letters. */
function editItems({ strings, isMac, command }: MenuFacts): Items {
  return [
    {
      id: 'undo',
      label: strings.undo,
      accelerator: 'CmdOrCtrl+Z',
      click: () => command({ kind: 'undo' }),
    },
    {
      id: 'redo',
      label: strings.redo,
      accelerator: isMac ? 'Shift+Cmd+Z' : 'Ctrl+Y',
      click: () => command({ kind: 'redo' }),
    },
    separator,
    { label: strings.cut, role: 'cut' },
    { label: strings.copy, role: 'copy' },
    { label: strings.paste, role: 'paste' },
    { label: strings.pasteUnformatted, role: 'pasteAndMatchStyle' },
    { label: strings.selectAll, role: 'selectAll' },
  ];
}

function viewItems({ strings, developerTools }: MenuFacts): Items {
  return [
    { label: strings.actualSize, role: 'resetZoom' },
    { label: strings.zoomIn, role: 'zoomIn' },
    { label: strings.zoomOut, role: 'zoomOut' },
    separator,
    { label: strings.fullScreen, role: 'togglefullscreen' },
    ...(developerTools
      ? [separator, { label: strings.developerTools, role: 'toggleDevTools' } as const]
      : []),
  ];
}

function aboutItem({ strings, about }: MenuFacts): MenuItemConstructorOptions {
  return { id: 'about', label: strings.about, click: about };
}

/** On a Mac the first menu bears the app's name and holds what concerns it as a whole. */
function appMenu(facts: MenuFacts): Items {
  const { strings } = facts;
  const submenu: Items = [
    aboutItem(facts),
    separator,
    { label: strings.services, role: 'services' },
    separator,
    { label: strings.hide, role: 'hide' },
    { label: strings.hideOthers, role: 'hideOthers' },
    { label: strings.showAll, role: 'unhide' },
    separator,
    { label: strings.quit, role: 'quit' },
  ];
  return [{ label: 'Minuta', submenu }];
}

function windowMenu({ strings }: MenuFacts): Items {
  const submenu: Items = [
    { label: strings.minimize, role: 'minimize' },
    { label: strings.bringToFront, role: 'front' },
  ];
  return [{ label: strings.window, role: 'window', submenu }];
}

function helpMenu(facts: MenuFacts): Items {
  return [{ label: facts.strings.help, role: 'help', submenu: [aboutItem(facts)] }];
}

/** The native menu, whole. What staff can do stands here first, with its shortcut. */
export function menuTemplate(facts: MenuFacts): Items {
  const { strings, isMac } = facts;
  return [
    ...(isMac ? appMenu(facts) : []),
    { label: strings.file, submenu: fileItems(facts) },
    { label: strings.edit, submenu: editItems(facts) },
    { label: strings.view, submenu: viewItems(facts) },
    ...(isMac ? windowMenu(facts) : helpMenu(facts)),
  ];
}
