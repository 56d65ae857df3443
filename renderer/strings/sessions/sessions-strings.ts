/** The words of the list of sessions. */
export interface SessionsStrings {
  readonly lastChange: string;
  readonly body: string;
  readonly year: string;
  readonly find: string;
  readonly allSessions: (count: number) => string;
  readonly ofYear: (count: number, year: string, all: string) => string;
  readonly listed: (count: number, all: number) => string;
  readonly without: (filter: string) => string;
  readonly noMatch: string;
  readonly removeFilters: string;
  readonly waysToBegin: string;
  readonly commands: (session: string) => string;
  readonly open: string;
  readonly duplicate: string;
  readonly startFrom: string;
  readonly send: string;
  readonly discard: string;
  readonly noTheme: string;
}
