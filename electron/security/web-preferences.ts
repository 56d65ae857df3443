import type { WebPreferences } from 'electron';

/** The only preferences with which a window opens. Stated one by one, whatever Electron's defaults become. */
export function pagePreferences(preload: string, developerTools: boolean): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    plugins: false,
    safeDialogs: true,
    // Its dictionaries would be fetched from a server at the start.
    spellcheck: false,
    devTools: developerTools,
  };
}
