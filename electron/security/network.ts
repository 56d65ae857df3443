import type { CommandLine, Session } from 'electron';
import { isPageAddress } from './page-origin.ts';

/** What of the browser would speak to a server by itself, and the resolver without which nothing can. */
const offlineSwitches: readonly (readonly [name: string, value?: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['no-proxy-server'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['no-pings'],
];

/** Cuts Chromium off from the network. To be called before the app is ready. */
export function goOffline(commandLine: CommandLine): void {
  for (const [name, value] of offlineSwitches) commandLine.appendSwitch(name, value);
}

/** Whether a request stays inside the app: the page's own files, and what it holds in memory. */
export function staysInside(address: string): boolean {
  if (isPageAddress(address)) return true;
  const { protocol } = new URL(address);
  return protocol === 'blob:' || protocol === 'data:' || protocol === 'devtools:';
}

/** Cancels every request that would leave the app. */
export function cancelRequests(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !staysInside(url) }));
  // Nothing is ever downloaded: files leave by the save dialog alone.
  session.on('will-download', (event) => event.preventDefault());
}
