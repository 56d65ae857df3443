/** The largest table that is read, in bytes: far more than any office has people. */
export const largestTable = 5_000_000;

/**
 * The words of a table as a spreadsheet saved it: UTF-8, or UTF-16 with its mark, or else the letters of Windows,
 * in which Excel saves a table unless it is told otherwise.
 */
export function tableWords(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
