import type { MinutaFileFailure } from '#shared/format/minuta-file-failure.ts';
import type {
  ComparedField,
  SessionDifference,
  SessionPart,
} from '#shared/format/session-differences.ts';

/** Why a file or a backup could not be written or read, as far as staff can do something about it. */
export type FileTrouble = 'full' | 'readOnly' | 'denied' | 'missing' | 'tooLarge' | 'other';

/** The words about files, backups and sessions that come in; a language that lacks one does not compile. */
export interface FileStrings {
  readonly openFile: string;
  readonly saveSession: string;
  readonly close: string;
  readonly cancel: string;
  readonly refused: Readonly<Record<MinutaFileFailure['kind'], string>>;
  readonly trouble: Readonly<Record<FileTrouble, string>>;
  /** Of a damaged file, what can be had all the same. */
  readonly readable: (sessions: number) => string;
  readonly openReadable: string;
  readonly alreadyHere: string;
  readonly here: string;
  readonly received: string;
  readonly savedAt: (time: string, author: string | undefined) => string;
  readonly savedSometime: string;
  readonly parts: Readonly<Record<SessionPart['kind'], string>>;
  readonly fields: Readonly<Record<ComparedField, string>>;
  readonly changes: Readonly<Record<SessionDifference['change'], string>>;
  readonly keepBoth: string;
  readonly takeTheirs: string;
  readonly keepMine: string;
  readonly takenIn: (sessions: number) => string;
  readonly backups: string;
  readonly noFolder: string;
  readonly folderMissing: (folder: string) => string;
  readonly noBackupYet: (folder: string) => string;
  readonly lastBackup: (time: string, folder: string) => string;
  /** How often a backup is written, and which ones stay. */
  readonly backupsKept: string;
  readonly chooseFolder: string;
  readonly backUpNow: string;
  readonly saveEverything: string;
  readonly everythingSaved: string;
  readonly restoreFromFile: string;
  readonly restoreFrom: (time: string) => string;
  readonly restoreQuestion: (records: number) => string;
  readonly restorePresent: string;
  readonly restoreBackup: string;
  readonly restored: (records: number) => string;
  readonly working: (done: number, total: number) => string;
  /** Where nothing is here, or something could not be read. */
  readonly offerRestore: string;
  readonly scarceSpace: (megabytes: number) => string;
  /** The name proposed for a file of everything. */
  readonly everythingName: string;
}
