import { open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeFileWhole } from '#electron/files/write-file-whole.ts';
import { writePiecesWhole } from '#electron/files/write-pieces-whole.ts';
import { backupsToRemove } from '#shared/format/rolling-backups.ts';
import type { BackupFile, BackupState } from '#shared/machine/backup-questions.ts';

const chosenSchema = z.object({ folder: z.string().min(1) });

/** `Minuta 2026-05-02 10.42.15.minuta`, in the time of the place. */
const backupName = /^Minuta (\d{4})-(\d\d)-(\d\d) (\d\d)\.(\d\d)\.(\d\d)\.minuta$/;

const two = (number: number) => String(number).padStart(2, '0');

function dayOf(date: Date): string {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

export function backupNameAt(date: Date): string {
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join('.');
  return `Minuta ${dayOf(date)} ${time}.minuta`;
}

function writtenAt(name: string): Date | undefined {
  const parts = backupName.exec(name)?.slice(1).map(Number);
  if (parts === undefined) return undefined;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts;
  return new Date(year, month - 1, day, hour, minute, second);
}

/** A zip ends with its directory's end record; a file without it was cut off. */
async function isWhole(path: string, size: number): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const tail = Buffer.alloc(22);
    await file.read(tail, 0, tail.length, Math.max(0, size - tail.length));
    return tail.readUInt32LE(0) === 0x06054b50;
  } finally {
    await file.close();
  }
}

async function backupAt(folder: string, name: string): Promise<BackupFile | undefined> {
  const written = writtenAt(name);
  if (written === undefined) return undefined;
  const path = join(folder, name);
  const { size } = await stat(path);
  if (!(await isWhole(path, size))) return undefined;
  return { name, written: written.toISOString(), size };
}

/** The folder of the rolling backups, which the user chose; where it is stands in the user's data. */
export interface BackupFolder {
  state(): Promise<BackupState>;
  choose(folder: string): Promise<void>;
  /** Writes a backup and removes those that are older than is kept. False when there is no folder. */
  write(
    produce: (write: (piece: Uint8Array) => Promise<void>) => Promise<{ readonly keep: boolean }>,
  ): Promise<boolean>;
  /** The whole path of a backup that `state` lists. */
  path(name: string): Promise<string | undefined>;
}

export function backupFolder(userData: string, now: () => Date): BackupFolder {
  const place = join(userData, 'backup-folder.json');

  const chosen = async () => {
    const text = await readFile(place, 'utf8').catch(() => '{}');
    try {
      return chosenSchema.parse(JSON.parse(text)).folder;
    } catch {
      return undefined;
    }
  };

  const state = async (): Promise<BackupState> => {
    const folder = await chosen();
    if (folder === undefined) return { kind: 'noFolder' };
    try {
      const names = await readdir(folder);
      const found = await Promise.all(
        names.map((name) => backupAt(folder, name).catch(() => undefined)),
      );
      const backups = found
        .filter((backup) => backup !== undefined)
        .toSorted((a, b) => (a.written < b.written ? 1 : -1));
      return { kind: 'ready', folder, backups };
    } catch {
      return { kind: 'folderMissing', folder };
    }
  };

  const thin = async (folder: string, backups: readonly BackupFile[]) => {
    const dated = backups.map(({ name, written }) => ({
      name,
      written,
      day: dayOf(new Date(written)),
    }));
    for (const name of backupsToRemove(dated, dayOf(now()))) await rm(join(folder, name));
  };

  return {
    state,
    async choose(folder) {
      const text = new TextEncoder().encode(JSON.stringify({ folder }));
      await writeFileWhole(place, text, { replace: true });
    },
    async write(produce) {
      const folder = await chosen();
      if (folder === undefined) return false;
      const name = backupNameAt(now());
      await writePiecesWhole(join(folder, name), produce);
      const after = await state();
      // Older ones go only when the new one is seen to be there and whole.
      if (after.kind === 'ready' && after.backups.some((backup) => backup.name === name))
        await thin(folder, after.backups);
      return true;
    },
    async path(name) {
      const there = await state();
      if (there.kind !== 'ready' || !there.backups.some((backup) => backup.name === name))
        return undefined;
      return join(there.folder, name);
    },
  };
}
