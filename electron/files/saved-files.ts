import { randomUUID } from 'node:crypto';
import { access } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { AnsweredPlace } from '#shared/machine/file-questions.ts';
import type { Answer, MachineFailure } from '#shared/machine/machine-failure.ts';
import type { FileDialogs } from './file-dialogs.ts';
import { answering } from './machine-failure-of.ts';
import { safeFileName } from './safe-file-name.ts';
import { type FolderRequest, savedFolders } from './saved-folders.ts';
import { writeFileWhole } from './write-file-whole.ts';
import type { WrittenFiles } from './written-files.ts';

export interface SaveRequest {
  readonly suggestedName: string;
  readonly extension: string;
  readonly at?: AnsweredPlace;
  /** Asked for once the place is known. */
  readonly content: () => Promise<Answer<{ readonly bytes: Uint8Array }>>;
}

/** Files that the user saves. Paths stay here: whoever asks holds a token for each. */
export interface SavedFiles {
  /** Asks where, and writes whole. Fails with `changedByHand` before anything that someone changed is replaced. */
  save(request: SaveRequest): Promise<Answer<{ readonly file: string; readonly name: string }>>;
  /** Asks for a folder, and writes files together into one of their own there; see `savedFolders`. */
  saveFolder(
    request: FolderRequest,
  ): Promise<Answer<{ readonly file: string; readonly name: string }>>;
  /** Where a file or folder stands that was written in this run. */
  pathOf(token: string): string | undefined;
}

export interface SavedFilesPorts {
  readonly dialogs: Pick<FileDialogs, 'choosePlace' | 'chooseFolder'>;
  readonly written: WrittenFiles;
}

function failed(failure: MachineFailure) {
  return { ok: false, failure } as const;
}

/** With the extension that its type has, whatever the user typed. */
function withExtension(path: string, extension: string): string {
  return path.toLowerCase().endsWith(`.${extension}`) ? path : `${path}.${extension}`;
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** `Informe.docx` with the first number from 2 that makes its name free: `Informe (2).docx`. */
export async function freeNameBeside(path: string): Promise<string> {
  const extension = extname(path);
  const stem = basename(path, extension);
  for (let number = 2; ; number += 1) {
    const free = join(dirname(path), `${stem} (${number})${extension}`);
    if (!(await isThere(free))) return free;
  }
}

/** Where to write, and whether the user agreed to replace what is there. */
interface Place {
  readonly path: string;
  readonly replace: boolean;
}

export function savedFiles({ dialogs, written }: SavedFilesPorts): SavedFiles {
  const saved = new Map<string, string>();
  /** Places of which was said that their file was changed by hand. */
  const asked = new Map<string, string>();

  const tokenOf = (path: string): string => {
    const token = randomUUID();
    saved.set(token, path);
    return token;
  };

  const chosenPlace = async ({
    suggestedName,
    extension,
  }: SaveRequest): Promise<Answer<{ readonly place: Place }>> => {
    const chosen = await dialogs.choosePlace({
      suggestedName: safeFileName(suggestedName),
      extension,
    });
    if (chosen === undefined) return failed({ kind: 'cancelled' });
    const path = withExtension(chosen, extension);
    // Where the extension was added here, nobody was asked about a file of that name.
    if (path !== chosen) return { ok: true, place: { path, replace: false } };
    if (!(await written.isChanged(path))) return { ok: true, place: { path, replace: true } };
    const place = randomUUID();
    asked.set(place, path);
    const besides = basename(await freeNameBeside(path));
    return failed({ kind: 'changedByHand', place, name: basename(path), besides });
  };

  const answered = async (
    at: NonNullable<AnsweredPlace>,
  ): Promise<Answer<{ readonly place: Place }>> => {
    const path = asked.get(at.place);
    if (path === undefined) return failed({ kind: 'notAllowed' });
    return at.as === 'replacement'
      ? { ok: true, place: { path, replace: true } }
      : { ok: true, place: { path: await freeNameBeside(path), replace: false } };
  };

  return {
    async save(request) {
      const where = request.at ? await answered(request.at) : await chosenPlace(request);
      if (!where.ok) return where;
      const made = await request.content();
      if (!made.ok) return made;
      const { path, replace } = where.place;
      return answering(async () => {
        await writeFileWhole(path, made.bytes, { replace });
        await written.remember(path, made.bytes);
        return { file: tokenOf(path), name: basename(path) };
      });
    },
    saveFolder: savedFolders({ dialogs, written, onWritten: tokenOf }),
    pathOf: (token) => saved.get(token),
  };
}
