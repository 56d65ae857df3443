import type { Language } from '#shared/domain/language.ts';

/** The words of the spelling check. */
export interface SpellingStrings {
  /** Names the menu of a misspelt word. */
  readonly menu: (word: string) => string;
  readonly noSuggestions: string;
  readonly addWord: string;
  readonly ignore: string;
  /** After the last misspelt word of the session, and where there is none. */
  readonly noMore: (language: Language) => string;
  /** The language is turned off, or its dictionary could not be read. */
  readonly notChecked: (language: Language) => string;
}
