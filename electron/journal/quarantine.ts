import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureFolder } from '#electron/files/ensured-folder.ts';
import { syncFolder } from '#electron/files/sync-folder.ts';
import { writeFileWhole } from '#electron/files/write-file-whole.ts';

/** Where what cannot be read is kept, in case somebody can read it after all. Nothing here is ever deleted. */
export interface Quarantine {
  /** Moves a file here. */
  move(path: string, name: string): Promise<void>;
  /** Keeps a text here. */
  keep(name: string, text: string): Promise<void>;
}

export function quarantineIn(folder: string, now: () => Date): Quarantine {
  let count = 0;
  /** A place that is free: the same name may come again. */
  const place = (name: string) => {
    count += 1;
    const stamp = now()
      .toISOString()
      .replace(/[^0-9TZ]/g, '');
    return join(
      folder,
      `${stamp}-${process.pid}-${count}-${name.replace(/[^A-Za-z0-9_.=-]/g, '_')}`,
    );
  };
  return {
    async move(path, name) {
      await ensureFolder(folder);
      await rename(path, place(name));
      await syncFolder(folder);
    },
    async keep(name, text) {
      await ensureFolder(folder);
      await writeFileWhole(place(name), new TextEncoder().encode(text), { replace: false });
    },
  };
}
