import type { Session } from 'electron';
import { isPageAddress } from './page-origin.ts';

/** The stores ask to be kept, and papers are copied to the clipboard; no other permission is ever granted. */
const granted: ReadonlySet<string> = new Set(['persistent-storage', 'clipboard-sanitized-write']);

/** Whether whoever stands at this address gets what it asks for. */
export function isGranted(permission: string, address: string): boolean {
  return granted.has(permission) && isPageAddress(address);
}

/** Refuses every permission and device but those listed, whether asked for or merely looked at. */
export function guardPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) => {
    answer(isGranted(permission, requestingUrl));
  });
  session.setPermissionCheckHandler((_contents, permission, requestingOrigin) =>
    isGranted(permission, requestingOrigin),
  );
  session.setDevicePermissionHandler(() => false);
}
