import type { RowProblemKind } from '#shared/domain/directory/csv/row-reader.ts';
import type { Standing } from '#shared/domain/directory/known-states.ts';

/** The parts of the directory, each a list of its own. */
export type DirectoryPart = 'people' | 'positions' | 'bodies' | 'states';

/** The words for the directory that staff edit. */
export interface DirectoryStrings {
  readonly title: string;
  /** Why nothing that is changed here lasts. */
  readonly unreadable: string;
  readonly parts: Readonly<Record<DirectoryPart, string>>;
  /** Of the part that is shown: how many the office wrote. */
  readonly facts: (own: number) => string;
  readonly find: string;
  readonly noneFound: string;
  readonly empty: Readonly<Record<DirectoryPart, string>>;
  readonly add: Readonly<Record<DirectoryPart, string>>;
  readonly importIt: string;
  readonly exportIt: string;
  /** Marks in the list. */
  readonly marks: Readonly<Record<'own' | 'sessions' | 'corrected' | 'builtIn', string>>;
  readonly commands: Readonly<Record<'edit' | 'correct' | 'remove' | 'restore', string>>;
  readonly saved: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly restored: (name: string) => string;
  readonly save: string;
  readonly editTitle: Readonly<Record<DirectoryPart, string>>;
  readonly addTitle: Readonly<Record<DirectoryPart, string>>;
  readonly fields: Readonly<
    Record<
      | 'honorific'
      | 'noHonorific'
      | 'gender'
      | 'name'
      | 'state'
      | 'noState'
      | 'position'
      | 'institution'
      | 'since'
      | 'until'
      | 'held'
      | 'replaces'
      | 'symbol'
      | 'series'
      | 'genders'
      | 'code'
      | 'printed'
      | 'forms'
      | 'memberships'
      | 'standing',
      string
    >
  >;
  readonly hints: Readonly<
    Record<'date' | 'replaces' | 'replacesPosition' | 'printed' | 'forms' | 'code', string>
  >;
  readonly problems: Readonly<
    Record<
      | 'nameMissing'
      | 'wordsMissing'
      | 'symbolMissing'
      | 'wrongDate'
      | 'endsBefore'
      | 'wrongCode'
      | 'codeTaken',
      string
    >
  >;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly addMembership: string;
  readonly removeMembership: (standing: string) => string;
  /** `1991 – 2023`, in words where an end is open. */
  readonly during: (since: string | undefined, until: string | undefined) => string;
  readonly inSessions: (count: number) => string;
  readonly inNoSession: string;
  /** A session that has another name than the directory. */
  readonly saysOther: (name: string) => string;
  /** Said where a session has another name. */
  readonly pastStays: string;
  readonly moreSessions: (count: number) => string;
  readonly csv: {
    readonly title: Readonly<Record<DirectoryPart, string>>;
    readonly fileName: Readonly<Record<DirectoryPart, string>>;
    readonly exported: (name: string, rows: number) => string;
    /** What taking the file would do. */
    readonly counts: (added: number, changed: number, same: number) => string;
    readonly othersStay: string;
    readonly added: string;
    readonly changed: string;
    readonly before: string;
    readonly after: string;
    readonly column: string;
    readonly take: (rows: number) => string;
    readonly nothing: string;
    readonly taken: (rows: number) => string;
    readonly problemsTitle: (rows: number) => string;
    readonly line: (line: number) => string;
    readonly problems: Readonly<Record<RowProblemKind, (column: string, value: string) => string>>;
    readonly refusedTitle: string;
    readonly lacking: (columns: string) => string;
    readonly tooLarge: string;
    readonly emptyCell: string;
    readonly moreRows: (count: number) => string;
  };
}
