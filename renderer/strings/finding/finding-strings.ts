/** The words with which a session is looked through. */
export interface FindingStrings {
  readonly title: string;
  readonly find: string;
  readonly by: string;
  readonly matchCase: string;
  readonly wholeWords: string;
  readonly matchAccents: string;
  readonly everyLanguage: string;
  readonly places: (count: number) => string;
  readonly none: (words: string) => string;
  /** Beside those that are listed. */
  readonly more: (count: number) => string;
  readonly list: string;
  readonly replaceHere: string;
  readonly holdsNote: string;
  readonly replace: (count: number) => string;
  readonly replaced: (count: number) => string;
  readonly alsoReplace: string;
}
