import { chmod, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ensureFolder } from '#electron/files/ensured-folder.ts';
import type { FileDialogs, SystemFiles } from '#electron/files/file-dialogs.ts';
import { answering } from '#electron/files/machine-failure-of.ts';
import { safeFileName } from '#electron/files/safe-file-name.ts';
import { writeFileWhole } from '#electron/files/write-file-whole.ts';
import type { Sha256 } from '#shared/format/hashing.ts';
import {
  type attachmentQuestions,
  largestAttachment,
} from '#shared/machine/attachment-questions.ts';
import type { Answers } from '#shared/machine/machine.ts';
import type { MachineFailure } from '#shared/machine/machine-failure.ts';
import type { KeptAttachments } from './kept-attachments.ts';
import { isOpenable } from './openable-types.ts';
import type { ReceivedMark } from './received-mark.ts';

export interface AttachmentPorts {
  readonly kept: KeptAttachments;
  readonly mark: ReceivedMark;
  readonly dialogs: Pick<FileDialogs, 'chooseFiles' | 'choosePlace'>;
  readonly system: Pick<SystemFiles, 'open'>;
  /** Where copies for other programs stand, which only this user can look into. */
  readonly copiesFolder: string;
}

function failed(failure: MachineFailure) {
  return { ok: false, failure } as const;
}

/** Reads a chosen file whole unless it is larger than an attachment may be. */
async function chosenFile({ kept, mark }: AttachmentPorts, path: string) {
  const { size } = await stat(path);
  if (size > largestAttachment) return undefined;
  const bytes = new Uint8Array(await readFile(path));
  const sha256 = await kept.keep(bytes, await mark.isMarked(path));
  return { name: basename(path), sha256, bytes };
}

/** Writes an attachment somewhere, with the mark of a received file if it came as one. */
async function copyTo({ kept, mark }: AttachmentPorts, sha256: Sha256, path: string) {
  const bytes = await kept.read(sha256);
  if (bytes === undefined) return false;
  await writeFileWhole(path, bytes, { replace: true });
  if (await kept.isReceived(sha256)) await mark.mark(path);
  return true;
}

/** Answers the window's questions about attachments. */
export function attachmentAnswers(
  ports: AttachmentPorts,
): Answers<keyof typeof attachmentQuestions> {
  const { kept, dialogs, system, copiesFolder } = ports;
  return {
    listAttachments: () => answering(async () => ({ attachments: await kept.list() })),
    writeAttachment: ({ bytes, received }) =>
      answering(async () => ({ sha256: await kept.keep(bytes, received), size: bytes.length })),
    async readAttachment({ sha256 }) {
      const bytes = await kept.read(sha256);
      return bytes ? { ok: true, bytes } : failed({ kind: 'missing' });
    },
    removeAttachment: ({ sha256 }) =>
      answering(async () => {
        await kept.remove(sha256);
        return {};
      }),
    async chooseAttachments() {
      const paths = await dialogs.chooseFiles({ extensions: [], several: true });
      if (paths === undefined) return failed({ kind: 'cancelled' });
      const files = await answering(async () => ({
        chosen: await Promise.all(paths.map((path) => chosenFile(ports, path))),
      }));
      if (!files.ok) return files;
      const chosen = files.chosen.filter((file) => file !== undefined);
      return chosen.length < paths.length
        ? failed({ kind: 'tooLarge', most: largestAttachment })
        : { ok: true, chosen };
    },
    async openAttachment({ sha256, name }) {
      const safeName = safeFileName(name);
      if (!isOpenable(safeName)) return failed({ kind: 'notAllowed' });
      const copied = await answering(async () => {
        await ensureFolder(copiesFolder);
        const folder = await mkdtemp(join(copiesFolder, 'copy-'));
        const path = join(folder, safeName);
        const isThere = await copyTo(ports, sha256, path);
        // What is changed in the copy would be lost: the program that opens it says that it is read-only.
        if (isThere) await chmod(path, 0o400);
        return { path, isThere };
      });
      if (!copied.ok) return copied;
      if (!copied.isThere) return failed({ kind: 'missing' });
      const problem = await system.open(copied.path);
      return problem === '' ? { ok: true } : failed({ kind: 'failed', code: problem });
    },
    async saveAttachment({ sha256, name }) {
      const path = await dialogs.choosePlace({
        suggestedName: safeFileName(name),
        extension: undefined,
      });
      if (path === undefined) return failed({ kind: 'cancelled' });
      const copied = await answering(async () => ({ isThere: await copyTo(ports, sha256, path) }));
      if (!copied.ok) return copied;
      return copied.isThere ? { ok: true } : failed({ kind: 'missing' });
    },
  };
}

/** Removes the copies that earlier runs made for other programs. */
export async function removeCopies(copiesFolder: string): Promise<void> {
  await rm(copiesFolder, { recursive: true, force: true });
}
