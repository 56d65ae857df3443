import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

/** What Linux must be able to run; the archive's own modes are not read. */
const programs = ['electron', 'chrome-sandbox', 'chrome_crashpad_handler'];

/** Unpacks a runtime's archive, whose content was verified before, into a new folder. */
export function unpackArchive(archive: Uint8Array, folder: string): void {
  for (const [name, bytes] of Object.entries(unzipSync(archive))) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    if (!name.endsWith('/')) writeFileSync(path, bytes);
  }
  for (const program of programs) chmodSync(join(folder, program), 0o755);
}
