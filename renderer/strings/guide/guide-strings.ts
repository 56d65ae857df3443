/** The words around the guide. */
export interface GuideStrings {
  readonly title: string;
  readonly chapters: string;
  readonly previous: (title: string) => string;
  readonly next: (title: string) => string;
  /** Where the guide is not written in the language of the window. */
  readonly otherLanguage: string | undefined;
  readonly unreadable: string;
}
