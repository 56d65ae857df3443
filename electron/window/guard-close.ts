import type { BrowserWindow } from 'electron';
import type { Tell } from '#electron/ipc/tell.ts';
import { type CloseGuard, closeGuard } from './close-guard.ts';

/** Leads every way of closing the window through the guard, the end of the system's session included. */
export function guardClose(window: BrowserWindow, tell: Tell): CloseGuard {
  const guard = closeGuard({
    askToFlush: () => tell('flushBeforeClose', {}),
    destroy: () => window.destroy(),
    after: (milliseconds, action) => {
      const timer = setTimeout(action, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  window.on('close', (event) => {
    // A page whose process is gone holds no text that could be flushed.
    if (window.webContents.isCrashed()) return;
    event.preventDefault();
    guard.close();
  });
  window.on('query-session-end', (event) => {
    event.preventDefault();
    guard.close();
  });
  return guard;
}
