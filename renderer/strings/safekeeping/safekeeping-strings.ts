import type { SnapshotReason } from '#shared/format/record-values.ts';

export interface VersionsStrings {
  readonly title: string;
  readonly now: string;
  readonly empty: string;
  readonly reasons: Readonly<Record<SnapshotReason, string>>;
  readonly show: string;
  readonly report: string;
  readonly changes: string;
  readonly compareWith: string;
  readonly part: string;
  readonly before: (state: string) => string;
  readonly after: (state: string) => string;
  readonly noChanges: string;
  readonly added: string;
  readonly removed: string;
  readonly changed: string;
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
  readonly commands: string;
  readonly name: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<'session' | 'agendaTemplate' | 'wordTemplate', string>>;
  readonly putBack: string;
  readonly putBackDone: (title: string) => string;
  readonly purge: string;
  readonly purgeQuestion: (title: string) => string;
  readonly purgeWarning: string;
  readonly purgeTemplateWarning: string;
  readonly purgeThis: (title: string) => string;
}

/** Of the status bar. */
export interface BackupLineStrings {
  readonly noFolder: string;
  readonly folderMissing: string;
  readonly noneYet: string;
  readonly last: (moment: string) => string;
}

export interface StartStrings {
  readonly lost: string;
  /** Nothing that was kept here can be read. */
  readonly unreadable: string;
  /** Nothing is here, and there is a folder with backups. */
  readonly gone: string;
  readonly searching: string;
  readonly found: (sessions: string, attachments: string, moment: string) => string;
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

/** The words of what keeps and brings back what was typed. */
export interface SafekeepingStrings {
  readonly cancel: string;
  readonly undo: string;
  readonly today: (time: string) => string;
  readonly yesterday: (time: string) => string;
  readonly attachmentsInAll: (count: number) => string;
  readonly versions: VersionsStrings;
  readonly bin: BinStrings;
  readonly backupLine: BackupLineStrings;
  readonly start: StartStrings;
}
