import { z } from 'zod';

/**
 * Everything that staff can have done, with its shortcut. The native menu, the window's own menus and
 * the sheet of shortcuts read this one table. `CmdOrCtrl` is Ctrl but on a Mac.
 */
const shortcuts = {
  newSession: 'CmdOrCtrl+N',
  newFromTemplate: 'CmdOrCtrl+Shift+N',
  newFromPast: undefined,
  openFile: 'CmdOrCtrl+O',
  duplicateSession: undefined,
  saveSessionFile: undefined,
  saveAsTemplate: undefined,
  keepVersion: 'CmdOrCtrl+S',
  export: 'CmdOrCtrl+Shift+E',
  circulate: undefined,
  print: 'CmdOrCtrl+P',
  discardSession: undefined,
  showSessions: 'CmdOrCtrl+W',
  showAgreements: undefined,
  showTemplates: undefined,
  showDirectory: undefined,
  showBin: undefined,
  showBackups: undefined,
  showSettings: 'CmdOrCtrl+,',
  undo: 'CmdOrCtrl+Z',
  redo: 'CmdOrCtrl+Y',
  bold: 'CmdOrCtrl+B',
  italic: 'CmdOrCtrl+I',
  underline: 'CmdOrCtrl+U',
  insertNote: 'CmdOrCtrl+Alt+F',
  insertReference: 'CmdOrCtrl+Alt+R',
  newItem: 'CmdOrCtrl+Enter',
  newUnnumberedItem: 'CmdOrCtrl+Shift+Enter',
  newAgreement: undefined,
  newDocument: undefined,
  newParagraph: undefined,
  moveUp: 'Alt+Up',
  moveDown: 'Alt+Down',
  indent: 'Alt+Right',
  outdent: 'Alt+Left',
  remove: undefined,
  goSession: 'CmdOrCtrl+1',
  goAgenda: 'CmdOrCtrl+2',
  goAgreements: 'CmdOrCtrl+3',
  goDocuments: 'CmdOrCtrl+4',
  goNotes: 'CmdOrCtrl+5',
  goTexts: 'CmdOrCtrl+6',
  goVersions: 'CmdOrCtrl+7',
  togglePage: 'CmdOrCtrl+Shift+P',
  showReport: undefined,
  showOrderOfBusiness: undefined,
  showPalette: 'CmdOrCtrl+K',
  searchSessions: 'CmdOrCtrl+Shift+F',
  findInSession: 'CmdOrCtrl+F',
  replaceInSession: 'CmdOrCtrl+H',
  nextFound: 'F3',
  previousFound: 'Shift+F3',
  nextMisspelling: 'F7',
  nextPane: 'F6',
  previousPane: 'Shift+F6',
  showShortcuts: 'CmdOrCtrl+/',
  showGuide: 'F1',
} as const satisfies Record<string, string | undefined>;

export type ActionName = keyof typeof shortcuts;

function namesOf<Table extends object>(table: Table): readonly (keyof Table & string)[] {
  return Object.keys(table).filter((name): name is keyof Table & string => name in table);
}

export const actionNames: readonly ActionName[] = namesOf(shortcuts);
export const actionNameSchema = z.custom<ActionName>(
  (value) => typeof value === 'string' && value in shortcuts,
);

/** The shortcut of an action as Electron writes it: `CmdOrCtrl+Shift+N`; undefined where it has none. */
export function shortcutOf(action: ActionName): string | undefined {
  return shortcuts[action];
}

/** What every action is called. */
export type ActionWords = Readonly<Record<ActionName, string>>;
