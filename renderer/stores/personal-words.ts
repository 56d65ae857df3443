import type { Language } from '#shared/domain/language.ts';
import type { SettingsStore } from './kept-value.ts';

/** What a person decided about spelling: words of their own, and languages that are not checked. */
export interface PersonalWords {
  /** The same list until it changes. */
  readonly words: (language: Language) => readonly string[];
  readonly isOff: (language: Language) => boolean;
  /** Takes a word into the person's dictionary of a language. */
  readonly addWord: (language: Language, word: string) => void;
  /** Tells when any of it changes; what comes back ends it. */
  readonly watch: (listener: () => void) => () => void;
}

const none: readonly string[] = [];
const undecided = { words: {}, off: [] } as const;

/** The personal dictionary as the settings keep it. */
export function personalWords(settings: SettingsStore): PersonalWords {
  const decided = () => settings.getState().value.spelling ?? undecided;
  const words = (language: Language) => {
    const byLanguage: Readonly<Partial<Record<Language, readonly string[]>>> = decided().words;
    return byLanguage[language] ?? none;
  };
  return {
    words,
    isOff: (language) => decided().off.some((each) => each === language),
    addWord: (language, word) =>
      settings.getState().change((value) => {
        const { words: all, off } = value.spelling ?? undecided;
        const present: Readonly<Partial<Record<Language, readonly string[]>>> = all;
        const own = present[language] ?? none;
        if (own.includes(word)) return value;
        return { ...value, spelling: { off, words: { ...present, [language]: [...own, word] } } };
      }),
    watch: (listener) =>
      settings.subscribe((state, before) => {
        if (state.value.spelling !== before.value.spelling) listener();
      }),
  };
}
