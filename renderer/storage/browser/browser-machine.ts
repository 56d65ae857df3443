import type { MinutaDatabase } from '#renderer/storage/database.ts';
import { joinedBytes } from '#renderer/storage/joined-bytes.ts';
import type { StoragePorts } from '#renderer/storage/snapshot-of.ts';
import type { Language } from '#shared/domain/language.ts';
import { largestFile } from '#shared/machine/file-questions.ts';
import type { Machine, Response } from '#shared/machine/machine.ts';
import type { MachineEvent } from '#shared/machine/machine-events.ts';
import type { MachineFailure } from '#shared/machine/machine-failure.ts';
import { packEverything } from '#shared/machine/pack-everything.ts';
import { packingFailure } from '#shared/machine/packing-failure.ts';
import { browserAttachments } from './browser-attachments.ts';
import type { BrowserFiles } from './browser-files.ts';
import { browserJournal } from './browser-journal.ts';

export interface BrowserPorts extends StoragePorts {
  readonly database: MinutaDatabase;
  readonly files: BrowserFiles;
  /** The room that the browser leaves to this page, in bytes. */
  readonly space: () => Promise<number>;
  readonly version: string;
  /** BCP 47, as the browser gives it. */
  readonly locale: string;
  readonly language: Language;
}

function failed(failure: MachineFailure) {
  return { ok: false, failure } as const;
}

/** There is no such thing in a browser. */
const notHere = async () => failed({ kind: 'notAllowed' });

type ProgressListener = (event: MachineEvent<'saveEverythingProgress'>) => void;

/**
 * The machine of the browser edition: one database keeps everything, in this browser only, and what the
 * desktop would write to a place is downloaded.
 */
export function browserMachine(ports: BrowserPorts): Machine {
  const { database, hashing, files, now, newId } = ports;
  const journal = browserJournal(database, hashing, ports.space);
  const attachments = browserAttachments(database, hashing, files);
  const progress = new Set<ProgressListener>();
  let language = ports.language;
  let signal = { aborted: false };

  const saveEverything = async (name: string): Promise<Response<'saveEverything'>> => {
    const pieces: Uint8Array[] = [];
    const own = { aborted: false };
    signal = own;
    const packed = await packEverything(
      { answers: { ...journal, ...attachments }, hashing, now },
      {
        write: async (piece) => {
          pieces.push(piece);
        },
        onProgress: (done, total) => {
          for (const listener of progress) listener({ done, total });
        },
        signal: own,
      },
    );
    const failure = packingFailure(packed);
    if (failure) return failed(failure);
    files.download(name, joinedBytes(pieces));
    return { ok: true, name };
  };

  return {
    ...journal,
    ...attachments,
    appFacts: async () => ({
      edition: 'browser',
      version: ports.version,
      platform: 'browser',
      locale: ports.locale,
      uncleanExit: false,
    }),
    clearWindowDatabase: notHere,
    readyToClose: async () => ({}),
    notReadyToClose: async () => ({}),
    interfaceLanguage: async () => ({ language }),
    async setInterfaceLanguage(chosen) {
      language = chosen.language;
      return {};
    },
    recentSessions: async () => ({ sessions: [] }),
    setRecentSessions: async () => ({}),
    setMenuState: async () => ({}),
    // The browser has a zoom of its own.
    windowZoom: async () => ({ percent: 100 }),
    setWindowZoom: async () => ({}),
    async saveFile({ suggestedName, bytes }) {
      files.download(suggestedName, bytes);
      return { ok: true, file: newId(), name: suggestedName };
    },
    saveFolder: notHere,
    async chooseFile({ type }) {
      const chosen = await files.choose({ extensions: [type], several: false });
      const file = chosen?.[0];
      if (file === undefined) return failed({ kind: 'cancelled' });
      return file.bytes.length > largestFile
        ? failed({ kind: 'tooLarge', most: largestFile })
        : { ok: true, ...file };
    },
    takeWaitingFile: async () => failed({ kind: 'missing' }),
    revealFile: notHere,
    openFile: notHere,
    async printPage() {
      files.print();
      return { ok: true };
    },
    officeProgram: async () => ({ installed: false }),
    convertToPdf: notHere,
    cancelConversion: async () => ({}),
    backupState: async () => ({ kind: 'noFolder' }),
    chooseBackupFolder: notHere,
    backUpNow: notHere,
    saveEverything: ({ suggestedName }) => saveEverything(suggestedName),
    async cancelSaveEverything() {
      signal.aborted = true;
      return {};
    },
    readBackup: notHere,
    on(name, listener) {
      // Nothing else happens here by itself.
      if (name !== 'saveEverythingProgress') return () => undefined;
      const tell: ProgressListener = (event) => Reflect.apply(listener, undefined, [event]);
      progress.add(tell);
      return () => progress.delete(tell);
    },
  };
}
