/** The words of what circulates, and of the list of versions that holds it. */
export interface CirculationStrings {
  readonly title: string;
  readonly lead: string;
  readonly symbol: string;
  readonly symbolOf: (organ: string) => string;
  readonly symbolNeeded: string;
  readonly sameSymbol: (symbol: string) => string;
  readonly use: (symbol: string) => string;
  readonly date: string;
  readonly setStatus: string;
  readonly setStatusHint: string;
  readonly circulate: string;
  readonly working: string;
  readonly done: (symbol: string) => string;
  readonly doneHint: string;
  /** Of the paper that is about to leave again. */
  readonly since: (symbol: string, date: string, changes: number) => string;
  readonly unchanged: (symbol: string, date: string) => string;
  readonly showChanges: string;
  readonly hideChanges: string;
  readonly filter: string;
  readonly filters: Readonly<Record<'all' | 'copies' | 'circulated', string>>;
  readonly noCopies: string;
  readonly noneCirculated: string;
  readonly circulated: (symbol: string) => string;
  readonly facts: (paper: string, language: string, date: string) => string;
  readonly keepVersion: string;
  readonly restore: string;
  readonly restored: (symbol: string) => string;
  readonly openWord: string;
  readonly saveWord: string;
  readonly corrected: string;
  readonly attachCorrected: string;
  readonly replaceCorrected: string;
  readonly correctedAttached: (name: string) => string;
  readonly notWord: string;
  readonly openCorrected: (name: string) => string;
  readonly saveCorrected: string;
}
