/** What no file system takes in a name. */
const refused = /[\\/:*?"<>|]/g;

/** From the last letter of organ and class to the number: point, hyphen and spaces there are one hyphen. */
const joint = /^([^\d(]*\p{L})[.\s-]*(?=\d)/u;

/**
 * A symbol as a part of a file name: `CP/SA. 1592/07` gives `CP-SA-1592-07`, `CP/OD-1592/07 rev. 1` gives
 * `CP-OD-1592-07 rev. 1`. Any other words lose what no file system takes.
 */
export function fileNamePart(symbol: string): string {
  return symbol
    .replace(/\s+/g, ' ')
    .trim()
    .replace(joint, '$1-')
    .replace(refused, '-')
    .replace(/\.+$/, '');
}
