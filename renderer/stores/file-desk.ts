import { createStore, type StoreApi } from 'zustand';
import type { Storage } from '#renderer/storage/open-storage.ts';
import { restoreEverything } from '#renderer/storage/restore.ts';
import {
  compareWithHere,
  packSession,
  sessionsIn,
  takeIn,
} from '#renderer/storage/session-file.ts';
import type { StoragePorts } from '#renderer/storage/snapshot-of.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import { backupLimits } from '#shared/format/archive/archive-limits.ts';
import { type MinutaFile, readMinutaFile } from '#shared/format/archive/read-minuta-file.ts';
import type { IncomingChoice, IncomingSession } from '#shared/format/incoming-session.ts';
import type { MinutaFileFailure } from '#shared/format/minuta-file-failure.ts';
import type { RecordValue } from '#shared/format/record-values.ts';
import type { RestoreChoice } from '#shared/format/restore-plan.ts';
import type { BackupState } from '#shared/machine/backup-questions.ts';
import type { Machine } from '#shared/machine/machine.ts';
import type { Answer, MachineFailure } from '#shared/machine/machine-failure.ts';

/** What lies on the desk: the file, question or outcome that the user looks at. */
export type OnDesk =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'refused';
      readonly failure: MinutaFileFailure;
      /** What can be read of it all the same; absent when that is nothing. */
      readonly readable: MinutaFile | undefined;
    }
  | {
      readonly kind: 'differs';
      readonly file: MinutaFile;
      readonly session: Extract<IncomingSession, { readonly kind: 'differs' }>;
    }
  | { readonly kind: 'takenIn'; readonly sessions: number }
  | { readonly kind: 'backups'; readonly state: BackupState }
  | { readonly kind: 'restore'; readonly file: MinutaFile }
  | { readonly kind: 'working'; readonly done: number; readonly total: number }
  | { readonly kind: 'everythingSaved' }
  | { readonly kind: 'restored'; readonly records: number }
  | { readonly kind: 'trouble'; readonly why: MachineFailure };

export interface FileDesk {
  readonly onDesk: OnDesk;
  /** Room left on the disk in bytes, while that is little. */
  readonly scarce: number | undefined;
  readonly openFile: () => Promise<void>;
  readonly openWaitingFile: () => Promise<void>;
  readonly openReadable: () => Promise<void>;
  readonly choose: (choice: IncomingChoice) => Promise<void>;
  readonly saveSession: (id: RecordId, name: string) => Promise<void>;
  readonly showBackups: () => Promise<void>;
  readonly chooseFolder: () => Promise<void>;
  readonly backUpNow: () => Promise<void>;
  readonly saveEverything: (name: string) => Promise<void>;
  readonly restoreBackup: (name: string) => Promise<void>;
  /** Restores a backup where nothing is that it could contradict. */
  readonly bringBack: (file: MinutaFile) => Promise<void>;
  readonly restore: (choice: RestoreChoice) => Promise<void>;
  /** Stops what is being worked on. */
  readonly cancel: () => void;
  readonly clear: () => void;
}

export type FileDeskStore = StoreApi<FileDesk>;

export interface FileDeskPorts {
  readonly machine: Machine;
  readonly storage: Storage;
  readonly ports: StoragePorts;
  /** Sessions came in or changed by what was done here. */
  readonly onSessions: () => Promise<void>;
}

/** What the user does with files: open, compare, save, back up and restore. One thing lies on the desk at a time. */
export function fileDesk({ machine, storage, ports, onSessions }: FileDeskPorts): FileDeskStore {
  let stop = new AbortController();
  const store: FileDeskStore = createStore((set, get) => {
    const lay = (onDesk: OnDesk) => set({ onDesk });
    const work = (done: number, total: number) => lay({ kind: 'working', done, total });
    /** Shows why something failed; a dialog that was cancelled needs no words. */
    const fail = (why: MachineFailure) =>
      lay(why.kind === 'cancelled' ? { kind: 'nothing' } : { kind: 'trouble', why });
    let isMachineAtWork = false;
    // The last word of the work may come after its answer, which it must not hide.
    machine.on('saveEverythingProgress', ({ done, total }) => {
      if (isMachineAtWork) work(done, total);
    });
    /** Work of the machine that tells how far it is. */
    const watching = async <Result>(asked: Promise<Result>): Promise<Result> => {
      isMachineAtWork = true;
      try {
        return await asked;
      } finally {
        isMachineAtWork = false;
      }
    };

    /** Takes the sessions of a file in, and stops at the first that differs from the one here. */
    const receive = async (file: MinutaFile) => {
      // What comes in is compared with what is typed, not with what was saved of it.
      const status = await storage.saver.flush();
      if (status.kind === 'failed') return fail(status.why);
      const sessions = sessionsIn(file);
      let taken = 0;
      for (const session of sessions) {
        const comparison = await compareWithHere(storage, session);
        if (comparison.kind === 'differs')
          return lay({ kind: 'differs', file, session: comparison });
        if (comparison.kind === 'same') continue;
        await takeIn(storage, file, session, 'takeTheirs', ports);
        taken += 1;
      }
      await onSessions();
      return lay({ kind: 'takenIn', sessions: taken });
    };

    const offer = (file: MinutaFile) =>
      file.manifest?.contents === 'everything' ? lay({ kind: 'restore', file }) : receive(file);

    const read = async (answer: Answer<{ readonly bytes: Uint8Array }>) => {
      if (!answer.ok) return fail(answer.failure);
      const { hashing } = ports;
      stop = new AbortController();
      const result = await readMinutaFile(answer.bytes, {
        hashing,
        limits: backupLimits,
        onProgress: work,
        signal: stop.signal,
      });
      if (result.ok) return offer(result.file);
      const { failure, readable } = result;
      const isEmpty = readable === undefined || sessionsIn(readable).length === 0;
      return lay({ kind: 'refused', failure, readable: isEmpty ? undefined : readable });
    };

    const sessionValue = async (id: RecordId): Promise<RecordValue<'session'> | undefined> => {
      await storage.saver.flush();
      const { values } = await storage.values('session');
      return values.find((each) => each.id === id)?.value;
    };

    return {
      onDesk: { kind: 'nothing' },
      scarce: undefined,
      openFile: async () => read(await machine.chooseFile({ type: 'minuta' })),
      async openWaitingFile() {
        const answer = await machine.takeWaitingFile({});
        // That no file waits is no trouble: another question took it.
        if (answer.ok || answer.failure.kind !== 'missing') await read(answer);
      },
      async openReadable() {
        const { onDesk } = get();
        if (onDesk.kind === 'refused' && onDesk.readable) await offer(onDesk.readable);
      },
      async choose(choice) {
        const { onDesk } = get();
        if (onDesk.kind !== 'differs') return;
        await takeIn(storage, onDesk.file, onDesk.session.incoming, choice, ports);
        await onSessions();
        lay({ kind: 'nothing' });
      },
      async saveSession(id, suggestedName) {
        const value = await sessionValue(id);
        const packed = value && (await packSession(storage, value, ports));
        if (!packed) return fail({ kind: 'tooLarge', most: backupLimits.bytes });
        const { bytes } = packed;
        const saved = await machine.saveFile({ suggestedName, type: 'minuta', bytes });
        if (!saved.ok) fail(saved.failure);
      },
      async showBackups() {
        lay({ kind: 'backups', state: await machine.backupState({}) });
      },
      async chooseFolder() {
        const answer = await watching(machine.chooseBackupFolder({}));
        if (answer.ok) lay({ kind: 'backups', state: answer.state });
        else if (answer.failure.kind !== 'cancelled') fail(answer.failure);
      },
      async backUpNow() {
        const answer = await watching(machine.backUpNow({}));
        if (answer.ok) lay({ kind: 'backups', state: answer.state });
        else fail(answer.failure);
      },
      async saveEverything(suggestedName) {
        await storage.saver.flush();
        const answer = await watching(machine.saveEverything({ suggestedName }));
        if (answer.ok) lay({ kind: 'everythingSaved' });
        else fail(answer.failure);
      },
      restoreBackup: async (name) => read(await machine.readBackup({ name })),
      async bringBack(file) {
        lay({ kind: 'restore', file });
        await get().restore('present');
      },
      async restore(choice) {
        const { onDesk } = get();
        if (onDesk.kind !== 'restore') return;
        const status = await storage.saver.flush();
        if (status.kind === 'failed') return fail(status.why);
        stop = new AbortController();
        const { signal } = stop;
        const options = { choice, onProgress: work, signal };
        const restored = await restoreEverything(storage, onDesk.file, options, ports);
        await onSessions();
        if (restored.kind === 'failed') fail(restored.why);
        else if (restored.kind === 'cancelled') lay({ kind: 'nothing' });
        else lay({ kind: 'restored', records: restored.records });
      },
      cancel() {
        stop.abort();
        void machine.cancelSaveEverything({});
      },
      clear: () => lay({ kind: 'nothing' }),
    };
  });
  return store;
}
