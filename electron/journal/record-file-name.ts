import type { RecordId } from '#shared/domain/record-id.ts';

/** Names that Windows gives to devices, with any extension. */
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The file name of a record, the same on every system: Windows and macOS do not tell `Acta` from `acta`,
 * so capitals are marked by `=`, and a device name of Windows by an `=` behind it.
 */
export function recordFileName(id: RecordId): string {
  const plain = id.replace(/[A-Z]/g, (capital) => `=${capital.toLowerCase()}`);
  return `${plain}${deviceName.test(plain) ? '=' : ''}.json`;
}
