import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { isOpenable } from '#electron/attachments/openable-types.ts';
import { type fileQuestions, largestFile } from '#shared/machine/file-questions.ts';
import type { Answers } from '#shared/machine/machine.ts';
import type { Answer, MachineFailure } from '#shared/machine/machine-failure.ts';
import type { FileDialogs, SystemFiles } from './file-dialogs.ts';
import { answering } from './machine-failure-of.ts';
import type { SavedFiles } from './saved-files.ts';

export interface FilePorts {
  readonly dialogs: Pick<FileDialogs, 'chooseFiles'>;
  readonly system: Pick<SystemFiles, 'reveal' | 'open'>;
  readonly saved: SavedFiles;
  /** The next file that the system asked to open. */
  readonly takeWaiting: () => string | undefined;
  /** Opens the system's print dialog for the page. */
  readonly printPage: () => Promise<Answer<object>>;
}

function failed(failure: MachineFailure) {
  return { ok: false, failure } as const;
}

async function readChosen(path: string) {
  const read = await answering(async () => {
    const { size } = await stat(path);
    const bytes = size > largestFile ? undefined : new Uint8Array(await readFile(path));
    return { name: basename(path), bytes };
  });
  if (!read.ok) return read;
  const { name, bytes } = read;
  return bytes
    ? ({ ok: true, name, bytes } as const)
    : failed({ kind: 'tooLarge', most: largestFile });
}

/** Answers the window's questions about files. Paths stay here: the window holds a token for each it may see again. */
export function fileAnswers(ports: FilePorts): Answers<keyof typeof fileQuestions> {
  const { dialogs, system, saved, takeWaiting, printPage } = ports;

  return {
    saveFile: ({ suggestedName, type, bytes, at }) =>
      saved.save({
        suggestedName,
        extension: type,
        at,
        content: async () => ({ ok: true, bytes }),
      }),
    saveFolder: (request) => saved.saveFolder(request),
    printPage: () => printPage(),
    async chooseFile({ type }) {
      const paths = await dialogs.chooseFiles({ extensions: [type], several: false });
      const path = paths?.[0];
      return path === undefined ? failed({ kind: 'cancelled' }) : readChosen(path);
    },
    async takeWaitingFile() {
      const path = takeWaiting();
      return path === undefined ? failed({ kind: 'missing' }) : readChosen(path);
    },
    async revealFile({ file }) {
      const path = saved.pathOf(file);
      if (path === undefined) return failed({ kind: 'notAllowed' });
      system.reveal(path);
      return { ok: true };
    },
    async openFile({ file }) {
      const path = saved.pathOf(file);
      if (path === undefined || !isOpenable(path)) return failed({ kind: 'notAllowed' });
      const problem = await system.open(path);
      return problem === '' ? { ok: true } : failed({ kind: 'failed', code: problem });
    },
  };
}
