import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const record = 'chromium-version';

/** The major version that a profile names; 0 where it names none, or nothing readable. */
function recordedMajor(path: string): number {
  try {
    const major = Number.parseInt(readFileSync(path, 'utf8'), 10);
    return Number.isSafeInteger(major) ? major : 0;
  } catch {
    return 0;
  }
}

/** A name in the folder that nothing has yet. */
function freeName(folder: string, name: string): string {
  let path = join(folder, name);
  for (let count = 2; existsSync(path); count += 1) path = join(folder, `${name}-${count}`);
  return path;
}

export type ProfileCheck =
  | { readonly kind: 'usable' }
  /** A newer Chromium wrote the database: it was set aside, and the stores start on a fresh one. */
  | { readonly kind: 'setAside'; readonly newerMajor: number; readonly place: string | undefined };

/**
 * Compares the Chromium that wrote a profile with the one that opens it, and records the latter. Databases of
 * a newer one cannot be read by an older one, which would delete them: they go to `quarantine/`, and the
 * journal fills a fresh database. To be called by the one running instance before any page is opened.
 */
export function checkChromiumVersion(profile: string, major: number): ProfileCheck {
  const path = join(profile, record);
  const newerMajor = recordedMajor(path);
  const database = join(profile, 'IndexedDB');
  let check: ProfileCheck = { kind: 'usable' };
  if (newerMajor > major) {
    check = { kind: 'setAside', newerMajor, place: undefined };
    if (existsSync(database)) {
      const quarantine = join(profile, 'quarantine');
      mkdirSync(quarantine, { recursive: true });
      const place = freeName(quarantine, `IndexedDB-chromium-${newerMajor}`);
      renameSync(database, place);
      check = { kind: 'setAside', newerMajor, place };
    }
  }
  try {
    writeFileSync(path, `${major}\n`);
  } catch (error) {
    // On a read-only disk nothing newer can have been written either.
    console.warn('the version of Chromium was not recorded:', error);
  }
  return check;
}
