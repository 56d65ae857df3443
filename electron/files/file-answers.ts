import { randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type fileQuestions, largestFile } from '#shared/machine/file-questions.ts';
import type { Answers } from '#shared/machine/machine.ts';
import type { MachineFailure } from '#shared/machine/machine-failure.ts';
import type { FileDialogs, SystemFiles } from './file-dialogs.ts';
import { answering } from './machine-failure-of.ts';
import { safeFileName } from './safe-file-name.ts';
import { writeFileWhole } from './write-file-whole.ts';

export interface FilePorts {
  readonly dialogs: Pick<FileDialogs, 'chooseFiles' | 'choosePlace'>;
  readonly system: Pick<SystemFiles, 'reveal'>;
  /** The next file that the system asked to open. */
  readonly takeWaiting: () => string | undefined;
  /** The page that the window shows, as PDF. */
  readonly printPage: () => Promise<Uint8Array>;
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

/** With the extension that its type has, whatever the user typed. */
function withExtension(path: string, extension: string): string {
  return path.toLowerCase().endsWith(`.${extension}`) ? path : `${path}.${extension}`;
}

/** Answers the window's questions about files. Paths stay here: the window holds a token for each it may see again. */
export function fileAnswers(ports: FilePorts): Answers<keyof typeof fileQuestions> {
  const { dialogs, system, takeWaiting, printPage } = ports;
  const written = new Map<string, string>();

  const save = async (
    suggestedName: string,
    extension: string,
    content: () => Promise<Uint8Array>,
  ) => {
    const chosen = await dialogs.choosePlace({
      suggestedName: safeFileName(suggestedName),
      extension,
    });
    if (chosen === undefined) return failed({ kind: 'cancelled' });
    const path = withExtension(chosen, extension);
    return answering(async () => {
      // Where the extension was added here, nobody was asked about a file of that name.
      await writeFileWhole(path, await content(), { replace: path === chosen });
      const file = randomUUID();
      written.set(file, path);
      return { file, name: basename(path) };
    });
  };

  return {
    saveFile: ({ suggestedName, type, bytes }) => save(suggestedName, type, async () => bytes),
    printToPdf: ({ suggestedName }) => save(suggestedName, 'pdf', printPage),
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
      const path = written.get(file);
      if (path === undefined) return failed({ kind: 'notAllowed' });
      system.reveal(path);
      return { ok: true };
    },
  };
}
