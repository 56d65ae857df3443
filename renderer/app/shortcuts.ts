import type { Section } from '#renderer/stores/record-place.ts';
import { type ActionName, actionNames, shortcutOf } from '#shared/actions/action.ts';

const arrows: Readonly<Record<string, string>> = {
  Up: 'ArrowUp',
  Down: 'ArrowDown',
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
};

interface Keys {
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  readonly key: string;
}

function keysOf(shortcut: string): Keys {
  const parts = shortcut.split('+');
  const last = parts.at(-1) ?? '';
  return {
    ctrl: parts.includes('CmdOrCtrl'),
    shift: parts.includes('Shift'),
    alt: parts.includes('Alt'),
    key: arrows[last] ?? last,
  };
}

const table = actionNames.flatMap((action) => {
  const shortcut = shortcutOf(action);
  return shortcut ? [{ action, keys: keysOf(shortcut) }] : [];
});

/** The action that keys ask for. `isMac`: Cmd stands for Ctrl, and redo is Shift+Cmd+Z. */
export function actionOfKeys(
  event: Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'key' | 'code'>,
  isMac: boolean,
): ActionName | undefined {
  const { key, code } = event;
  const ctrl = isMac ? event.metaKey : event.ctrlKey;
  if (ctrl && event.shiftKey && !event.altKey && key.toLowerCase() === 'z') return 'redo';
  const found = table.find(
    ({ keys }) =>
      keys.ctrl === ctrl &&
      keys.alt === event.altKey &&
      // On many keyboards the slash is itself typed with Shift.
      (keys.shift === event.shiftKey || keys.key === '/') &&
      (keys.key.toLowerCase() === key.toLowerCase() || code === `Digit${keys.key}`),
  );
  return found?.action;
}

const added: Readonly<Partial<Record<Section, ActionName>>> = {
  agreements: 'newAgreement',
  documents: 'newDocument',
  texts: 'newParagraph',
};

/** What keys ask for where they are pressed: those of a new item add what the section lists. */
export function actionInSection(action: ActionName, section: Section): ActionName {
  return action === 'newItem' ? (added[section] ?? action) : action;
}
