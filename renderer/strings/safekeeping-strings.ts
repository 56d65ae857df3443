import type { Session } from '#shared/domain/session.ts';
import type { IncomingChoice } from '#shared/format/incoming-session.ts';
import type { MinutaFileFailure } from '#shared/format/minuta-file-failure.ts';
import type { SnapshotReason } from '#shared/format/record-values.ts';
import type { SessionDifference, SessionPart } from '#shared/format/session-differences.ts';
import type { MachineFailure } from '#shared/machine/machine-failure.ts';

export interface DifferenceStrings {
  readonly none: string;
  readonly changes: Readonly<Record<SessionDifference['change'], string>>;
  readonly before: string;
  readonly after: string;
  readonly fields: Readonly<Record<keyof Session, string>>;
  /** A record of a list by its place in it, from 1. */
  readonly records: Readonly<
    Record<Exclude<SessionPart['kind'], 'field' | 'item' | 'itemOrder'>, (place: number) => string>
  >;
  readonly itemOrder: string;
}

export interface VersionsStrings {
  readonly title: string;
  readonly list: string;
  readonly now: string;
  readonly empty: string;
  readonly reasons: Readonly<Record<SnapshotReason, string>>;
  readonly show: string;
  readonly text: string;
  readonly changes: string;
  readonly compareWith: string;
  readonly restore: string;
  readonly restored: (moment: string) => string;
}

export interface BinStrings {
  readonly title: string;
  readonly empty: string;
  readonly kept: string;
  readonly move: string;
  readonly moved: (title: string) => string;
  readonly since: string;
  readonly until: string;
  readonly putBack: string;
  readonly purge: string;
  readonly purgeQuestion: (title: string) => string;
  readonly purgeWarning: string;
  readonly purgeThis: (title: string) => string;
}

export interface BackupsStrings {
  readonly title: string;
  readonly folder: string;
  readonly noFolder: string;
  readonly folderMissing: (folder: string) => string;
  readonly chooseFolder: string;
  readonly changeFolder: string;
  readonly kept: string;
  readonly last: (moment: string) => string;
  readonly noneYet: string;
  readonly backUpNow: string;
  readonly backingUp: string;
  readonly everything: string;
  readonly everythingWhy: string;
  readonly saveEverything: string;
  readonly savingEverything: string;
  readonly savedEverything: (name: string) => string;
  /** Without extension; `day` as 2026-11-24. */
  readonly everythingName: (day: string) => string;
  readonly backup: string;
  readonly written: string;
  readonly size: string;
  readonly restore: string;
  readonly restoreFrom: (moment: string) => string;
  readonly restoreFile: string;
  readonly restoreWhy: string;
  /** In the status bar. */
  readonly line: {
    readonly noFolder: string;
    readonly folderMissing: string;
    readonly noneYet: string;
    readonly last: (moment: string) => string;
  };
}

export interface RestoringStrings {
  readonly reading: (name: string) => string;
  readonly offer: (name: string) => string;
  readonly contents: (sessions: string, attachments: string) => string;
  readonly incomplete: string;
  readonly choice: string;
  readonly keepPresent: string;
  readonly takeBackup: string;
  readonly either: string;
  readonly run: (sessions: string) => string;
  readonly running: string;
  readonly refused: (name: string) => string;
  readonly done: (records: number) => string;
  readonly nothingToDo: string;
  readonly cancelled: string;
}

export interface IncomingStrings {
  readonly reading: (name: string) => string;
  readonly differs: (title: string) => string;
  readonly here: string;
  readonly theirs: string;
  /** When and by whom a state was saved. */
  readonly saved: (moment: string | undefined, author: string | undefined) => string;
  readonly inBin: string;
  readonly question: string;
  readonly choices: Readonly<
    Record<IncomingChoice, { readonly name: string; readonly hint: string }>
  >;
  readonly confirm: string;
  readonly taken: (title: string) => string;
  readonly same: (title: string) => string;
  readonly refused: (name: string) => string;
  readonly failure: (failure: MinutaFileFailure) => string;
  readonly untouched: string;
  readonly readable: (sessions: string, attachments: string) => string;
  readonly noneReadable: string;
  readonly takeReadable: (sessions: string) => string;
  readonly saveCopy: string;
  readonly copySaved: (name: string) => string;
  readonly copyTooLarge: string;
  readonly attachmentsLost: (count: number) => string;
}

export interface StartStrings {
  readonly empty: string;
  readonly emptyHint: string;
  readonly lost: string;
  readonly lostWhy: string;
  readonly folderWhy: string;
  readonly searching: string;
  readonly found: (sessions: string, moment: string) => string;
  readonly verified: string;
  readonly noBackup: string;
  readonly restore: (sessions: string) => string;
  readonly without: string;
  readonly fresh: string;
  readonly safe: string;
  readonly ways: Readonly<
    Record<
      'newSession' | 'sample' | 'openFile' | 'restore',
      { readonly name: string; readonly hint: string }
    >
  >;
}

/** The words of everything that keeps, brings back and hands over what was typed. */
export interface SafekeepingStrings {
  readonly cancel: string;
  readonly close: string;
  readonly undo: string;
  readonly back: string;
  readonly today: (time: string) => string;
  readonly yesterday: (time: string) => string;
  readonly attachmentsInAll: (count: number) => string;
  readonly spaceLeft: (megabytes: number) => string;
  readonly notDone: Readonly<Record<MachineFailure['kind'], string>>;
  readonly differences: DifferenceStrings;
  readonly versions: VersionsStrings;
  readonly bin: BinStrings;
  readonly backups: BackupsStrings;
  readonly restoring: RestoringStrings;
  readonly incoming: IncomingStrings;
  readonly start: StartStrings;
}
