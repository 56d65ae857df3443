import { randomUUID } from 'node:crypto';
import { access } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { AnsweredPlace } from '#shared/machine/file-questions.ts';
import type { Answer, MachineFailure } from '#shared/machine/machine-failure.ts';
import type { FileDialogs } from './file-dialogs.ts';
import { answering } from './machine-failure-of.ts';
import { safeFileName } from './safe-file-name.ts';
import { type FolderFile, writeFolderWhole } from './write-folder-whole.ts';
import type { WrittenFiles } from './written-files.ts';

export interface FolderRequest {
  readonly suggestedName: string;
  readonly files: readonly FolderFile[];
  readonly at?: AnsweredPlace;
}

export interface FoldersPorts {
  readonly dialogs: Pick<FileDialogs, 'chooseFolder'>;
  readonly written: WrittenFiles;
  /** Gives what stands for a folder that was written. */
  readonly onWritten: (path: string) => string;
}

interface Place {
  readonly path: string;
  readonly replace: boolean;
}

function failed(failure: MachineFailure) {
  return { ok: false, failure } as const;
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function freeFolderBeside(path: string): Promise<string> {
  for (let number = 2; ; number += 1) {
    const free = join(dirname(path), `${basename(path)} (${number})`);
    if (!(await isThere(free))) return free;
  }
}

/**
 * Saves files together in a folder of their own, within one that the user chooses. Fails with `changedByHand`
 * before any file is replaced that Minuta did not write there, or that somebody changed since.
 */
export function savedFolders({ dialogs, written, onWritten }: FoldersPorts) {
  /** Places of which was said that something in them was changed by hand. */
  const asked = new Map<string, string>();

  const chosenPlace = async ({
    suggestedName,
    files,
  }: FolderRequest): Promise<Answer<{ readonly place: Place }>> => {
    const parent = await dialogs.chooseFolder();
    if (parent === undefined) return failed({ kind: 'cancelled' });
    const path = join(parent, safeFileName(suggestedName));
    if (!(await isThere(path))) return { ok: true, place: { path, replace: false } };
    for (const { name } of files) {
      const file = join(path, name);
      if (!(await isThere(file)) || (await written.isOwn(file))) continue;
      const place = randomUUID();
      asked.set(place, path);
      const besides = basename(await freeFolderBeside(path));
      return failed({ kind: 'changedByHand', place, name: join(basename(path), name), besides });
    }
    return { ok: true, place: { path, replace: true } };
  };

  const answered = async (
    at: NonNullable<AnsweredPlace>,
  ): Promise<Answer<{ readonly place: Place }>> => {
    const path = asked.get(at.place);
    if (path === undefined) return failed({ kind: 'notAllowed' });
    return at.as === 'replacement'
      ? { ok: true, place: { path, replace: true } }
      : { ok: true, place: { path: await freeFolderBeside(path), replace: false } };
  };

  return async (
    request: FolderRequest,
  ): Promise<Answer<{ readonly file: string; readonly name: string }>> => {
    const files = request.files.map(({ name, bytes }) => ({ name: safeFileName(name), bytes }));
    const where = request.at
      ? await answered(request.at)
      : await chosenPlace({ ...request, files });
    if (!where.ok) return where;
    const { path, replace } = where.place;
    return answering(async () => {
      await writeFolderWhole(path, files, { replace });
      for (const { name, bytes } of files) await written.remember(join(path, name), bytes);
      return { file: onWritten(path), name: basename(path) };
    });
  };
}
