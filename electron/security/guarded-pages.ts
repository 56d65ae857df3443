import type { App } from 'electron';

/** Keeps every page where it was opened: no other address, no new window, no embedded browser, no peer. */
export function guardPages(app: App): void {
  app.on('web-contents-created', (_created, contents) => {
    contents.on('will-frame-navigate', (event) => event.preventDefault());
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    // Peer connections would open sockets of their own, past every other guard.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  });
}
