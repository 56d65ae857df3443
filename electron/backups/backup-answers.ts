import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FileDialogs } from '#electron/files/file-dialogs.ts';
import { nodeHashing } from '#electron/files/hashing.ts';
import { inTurn } from '#electron/files/in-turn.ts';
import { answering } from '#electron/files/machine-failure-of.ts';
import { safeFileName } from '#electron/files/safe-file-name.ts';
import { writePiecesWhole } from '#electron/files/write-pieces-whole.ts';
import type { backupQuestions } from '#shared/machine/backup-questions.ts';
import { largestFile } from '#shared/machine/file-questions.ts';
import type { Answers, Response } from '#shared/machine/machine.ts';
import type { Answer, MachineFailure } from '#shared/machine/machine-failure.ts';
import {
  type PackedStores,
  type PackingWork,
  packEverything,
} from '#shared/machine/pack-everything.ts';
import { packingFailure } from '#shared/machine/packing-failure.ts';
import type { BackupFolder } from './backup-folder.ts';

export interface BackupPorts {
  readonly stores: PackedStores['answers'];
  readonly now: () => Date;
  readonly folder: BackupFolder;
  readonly dialogs: Pick<FileDialogs, 'chooseFolder' | 'choosePlace'>;
  readonly onProgress: (done: number, total: number) => void;
  /** A rolling backup was written or failed. */
  readonly onChange: () => void;
}

export interface Backups {
  readonly answers: Answers<keyof typeof backupQuestions>;
  /** Something was written since the last rolling backup. */
  noteChange(): void;
  /** Writes a rolling backup if something changed since the last one and it is old enough. */
  tick(): Promise<void>;
}

type WatchedWork = Pick<PackingWork, 'onProgress' | 'signal'>;

/** At most a quarter of an hour of work is missing from the folder. */
const shortestPause = 15 * 60_000;

function failed(failure: MachineFailure) {
  return { ok: false, failure } as const;
}

/** Answers the window's questions about backups and writes the rolling ones. One backup is written at a time. */
export function backups(ports: BackupPorts): Backups {
  const { stores, folder, dialogs, onProgress, onChange, now } = ports;
  const packed = { answers: stores, hashing: nodeHashing, now: () => now().toISOString() };
  /** Packs into a file and says why it is not to be kept, if it is not. */
  const pack = async (work: PackingWork) => packingFailure(await packEverything(packed, work));
  const inOrder = inTurn();
  let hasChanged = true;
  let last: number | undefined;
  let signal = { aborted: false };

  const backUp = async (work: WatchedWork): Promise<Answer<object>> => {
    let failure: MachineFailure | undefined;
    const written = await answering(async () => {
      const isThere = await folder.write(async (write) => {
        failure = await pack({ ...work, write });
        return { keep: failure === undefined };
      });
      return { isThere };
    });
    if (!written.ok) return written;
    if (!written.isThere) return failed({ kind: 'missing' });
    return failure ? failed(failure) : { ok: true };
  };

  const backUpNow = async (work: WatchedWork = {}): Promise<Response<'backUpNow'>> => {
    hasChanged = false;
    last = now().getTime();
    const answer = await inOrder(() => backUp(work));
    if (!answer.ok) hasChanged = true;
    onChange();
    return answer.ok ? { ok: true, state: await folder.state() } : answer;
  };

  /** Work that the user looks at and can cancel. */
  const watched = (): WatchedWork => {
    const own = { aborted: false };
    signal = own;
    return { onProgress, signal: own };
  };

  const saveEverything = async (path: string): Promise<Answer<{ name: string }>> => {
    const work = watched();
    const written = await answering(async () => {
      let failure: MachineFailure | undefined;
      await writePiecesWhole(path, async (write) => {
        failure = await pack({ ...work, write });
        return { keep: failure === undefined };
      });
      return { failure };
    });
    if (!written.ok) return written;
    return written.failure ? failed(written.failure) : { ok: true, name: basename(path) };
  };

  return {
    noteChange() {
      hasChanged = true;
    },
    async tick() {
      const pause = last === undefined ? shortestPause : now().getTime() - last;
      // A clock that was moved back must not stop the backups.
      const isDue = pause >= shortestPause || pause < 0;
      if (hasChanged && isDue && (await folder.state()).kind === 'ready') await backUpNow();
    },
    answers: {
      backupState: () => folder.state(),
      async chooseBackupFolder() {
        const chosen = await dialogs.chooseFolder();
        if (chosen === undefined) return failed({ kind: 'cancelled' });
        const kept = await answering(async () => {
          await folder.choose(chosen);
          return {};
        });
        return kept.ok ? backUpNow(watched()) : kept;
      },
      backUpNow: () => backUpNow(watched()),
      async saveEverything({ suggestedName }) {
        const path = await dialogs.choosePlace({
          suggestedName: safeFileName(suggestedName),
          extension: 'minuta',
        });
        return path === undefined
          ? failed({ kind: 'cancelled' })
          : inOrder(() => saveEverything(path));
      },
      async cancelSaveEverything() {
        signal.aborted = true;
        return {};
      },
      async readBackup({ name }) {
        const path = await folder.path(name);
        if (path === undefined) return failed({ kind: 'missing' });
        const read = await answering(async () => {
          const { size } = await stat(path);
          return { bytes: size > largestFile ? undefined : new Uint8Array(await readFile(path)) };
        });
        if (!read.ok) return read;
        const { bytes } = read;
        return bytes ? { ok: true, bytes } : failed({ kind: 'tooLarge', most: largestFile });
      },
    },
  };
}
