import type { MenuItemConstructorOptions } from 'electron';
import { type ActionName, type ActionWords, shortcutOf } from '#shared/actions/action.ts';
import type { MenuCommand } from '#shared/machine/menu-command.ts';
import type { MenuState, RecentSession } from '#shared/machine/shell-questions.ts';
import type { MenuStrings } from './menu-strings.ts';

export interface MenuFacts {
  readonly strings: MenuStrings;
  readonly words: ActionWords;
  readonly state: MenuState;
  readonly isMac: boolean;
  readonly developerTools: boolean;
  readonly recent: readonly RecentSession[];
  readonly command: (command: MenuCommand) => void;
  readonly about: () => void;
}

type Items = MenuItemConstructorOptions[];
const separator: MenuItemConstructorOptions = { type: 'separator' };

/** The keys of zooming that a keyboard has besides: `+` without Shift, and those of the number pad. */
function zoomKeys({ strings }: MenuFacts): Items {
  const keys = [
    ['zoomIn', 'CmdOrCtrl+=', strings.zoomIn],
    ['zoomIn', 'CmdOrCtrl+numadd', strings.zoomIn],
    ['zoomOut', 'CmdOrCtrl+numsub', strings.zoomOut],
    ['resetZoom', 'CmdOrCtrl+num0', strings.actualSize],
  ] as const;
  return keys.map(([role, accelerator, label]) => ({
    role,
    accelerator,
    label,
    visible: false,
    acceleratorWorksWhenHidden: true,
  }));
}

/** A title as a menu shows it: Windows and Linux read `&` as the mark of an access key. */
function plain(title: string): string {
  return title.replaceAll('&', '&&');
}

/** Actions one below the other; `-` is a line between them. */
function actionItems(facts: MenuFacts, ...actions: readonly (ActionName | '-')[]): Items {
  const { words, state, command } = facts;
  const possible = new Set(state.actions);
  return actions.map((action) => {
    if (action === '-') return separator;
    const shortcut = shortcutOf(action);
    return {
      id: action,
      label: plain(words[action]),
      enabled: possible.has(action),
      ...(shortcut && { accelerator: shortcut }),
      click: () => command({ kind: 'action', action }),
    };
  });
}

function recentItems({ strings, recent, command }: MenuFacts): Items {
  if (recent.length === 0) return [{ label: strings.noRecent, enabled: false }];
  return recent.map(({ id, title }) => ({
    label: plain(title),
    click: () => command({ kind: 'openSession', id }),
  }));
}

function fileItems(facts: MenuFacts): Items {
  const { strings, isMac } = facts;
  return [
    ...actionItems(facts, 'newSession', 'newFromTemplate', 'newFromPast', '-', 'openFile'),
    { id: 'openRecent', label: strings.openRecent, submenu: recentItems(facts) },
    ...actionItems(
      facts,
      '-',
      'showSessions',
      'showTemplates',
      'showAgreements',
      'showDirectory',
      'showBin',
      'showBackups',
    ),
    ...(isMac
      ? []
      : [
          ...actionItems(facts, '-', 'showSettings', '-'),
          { label: strings.quit, role: 'quit' } as const,
        ]),
  ];
}

/** Undo and redo belong to the window, which undoes edits of the session and not only letters; both name the step. */
function undoItems(facts: MenuFacts): Items {
  const { isMac, state, words } = facts;
  const named = (step: string | undefined, word: string) =>
    step ? plain(`${word} ${step}`) : word;
  return actionItems(facts, 'undo', 'redo').map((item) =>
    item.id === 'undo'
      ? { ...item, label: named(state.undo, words.undo) }
      : {
          ...item,
          label: named(state.redo, words.redo),
          ...(isMac && { accelerator: 'Shift+Cmd+Z' }),
        },
  );
}

function editItems(facts: MenuFacts): Items {
  const { strings } = facts;
  return [
    ...undoItems(facts),
    separator,
    { label: strings.cut, role: 'cut' },
    { label: strings.copy, role: 'copy' },
    { label: strings.paste, role: 'paste' },
    { label: strings.pasteUnformatted, role: 'pasteAndMatchStyle' },
    { label: strings.selectAll, role: 'selectAll' },
    ...actionItems(
      facts,
      '-',
      'findInSession',
      'replaceInSession',
      'nextFound',
      'previousFound',
      '-',
      'searchSessions',
      'showPalette',
    ),
    ...actionItems(
      facts,
      '-',
      'moveUp',
      'moveDown',
      'indent',
      'outdent',
      'remove',
      '-',
      'nextMisspelling',
      '-',
    ),
    {
      label: strings.format,
      submenu: actionItems(facts, 'bold', 'italic', 'underline'),
    },
  ];
}

function insertItems(facts: MenuFacts): Items {
  return actionItems(
    facts,
    'newItem',
    'newUnnumberedItem',
    'newAgreement',
    'newDocument',
    'newParagraph',
    '-',
    'insertNote',
    'insertReference',
  );
}

function sessionItems(facts: MenuFacts): Items {
  return actionItems(
    facts,
    'export',
    'circulate',
    'print',
    'keepVersion',
    '-',
    'saveSessionFile',
    'duplicateSession',
    'saveAsTemplate',
    'discardSession',
  );
}

function viewItems(facts: MenuFacts): Items {
  const { strings, developerTools } = facts;
  return [
    ...actionItems(
      facts,
      'goSession',
      'goAgenda',
      'goAgreements',
      'goDocuments',
      'goNotes',
      'goTexts',
      'goVersions',
      '-',
      'togglePage',
      'showReport',
      'showOrderOfBusiness',
      'nextPane',
      'previousPane',
      '-',
    ),
    { label: strings.actualSize, role: 'resetZoom' },
    { label: strings.zoomIn, role: 'zoomIn' },
    { label: strings.zoomOut, role: 'zoomOut' },
    ...zoomKeys(facts),
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
    ...actionItems(facts, '-', 'showSettings', '-'),
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
  const { strings, isMac } = facts;
  const submenu = [
    ...actionItems(facts, 'showGuide', 'showShortcuts'),
    ...(isMac ? [] : [separator, aboutItem(facts)]),
  ];
  return [{ label: strings.help, role: 'help', submenu }];
}

/** The native menu, whole. Everything that staff can do stands here, with its shortcut. */
export function menuTemplate(facts: MenuFacts): Items {
  const { strings, isMac } = facts;
  return [
    ...(isMac ? appMenu(facts) : []),
    { label: strings.file, submenu: fileItems(facts) },
    { label: strings.edit, submenu: editItems(facts) },
    { label: strings.insert, submenu: insertItems(facts) },
    { label: strings.session, submenu: sessionItems(facts) },
    { label: strings.view, submenu: viewItems(facts) },
    ...(isMac ? windowMenu(facts) : []),
    ...helpMenu(facts),
  ];
}
