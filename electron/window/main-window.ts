import { BrowserWindow, type Display, nativeTheme, screen } from 'electron';
import { pagePreferences } from '#electron/security/web-preferences.ts';
import { fitBounds, type Rectangle, smallestWindow } from './fit-bounds.ts';
import type { ShellState } from './shell-state.ts';

/** The page's own ground, so that the window does not flash before its first frame. */
const ground = { light: '#ffffff', dark: '#262626' } as const;

function workAreas(): readonly [Rectangle, ...Rectangle[]] {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display: Display) => display.id !== primary.id);
  return [primary.workArea, ...others.map(({ workArea }) => workArea)];
}

/** Makes Minuta's one window, where it was left. It is shown with the first frame of what it loads. */
export function makeMainWindow(
  state: Pick<ShellState, 'bounds' | 'maximized'>,
  preload: string,
  developerTools: boolean,
): BrowserWindow {
  const window = new BrowserWindow({
    ...fitBounds(state.bounds, workAreas()),
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    title: 'Minuta',
    backgroundColor: nativeTheme.shouldUseDarkColors ? ground.dark : ground.light,
    webPreferences: pagePreferences(preload, developerTools),
  });
  window.once('ready-to-show', () => {
    if (state.maximized) window.maximize();
    window.show();
  });
  return window;
}

/** Brings the window before the user's eyes. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
