import { type ActionName, shortcutOf } from '#shared/actions/action.ts';

/** A shortcut as the words of a tooltip or a menu show it: `Ctrl+Mayús+N`. */
export function shownShortcut(
  action: ActionName,
  isMac: boolean,
  words: { readonly ctrl: string; readonly shift: string },
): string | undefined {
  return shortcutOf(action)
    ?.replace('CmdOrCtrl', isMac ? '⌘' : words.ctrl)
    .replace('Shift', isMac ? '⇧' : words.shift)
    .replace('Alt', isMac ? '⌥' : 'Alt')
    .replace('Up', '↑')
    .replace('Down', '↓')
    .replace('Left', '←')
    .replace('Right', '→')
    .replace('Enter', '⏎');
}
