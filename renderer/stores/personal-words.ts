import { createStore, type StoreApi } from 'zustand';
import type { Language } from '#shared/domain/language.ts';

/** What a person decided about spelling: words of their own, and languages that are not checked. */
export interface PersonalWordsState {
  readonly words: Readonly<Partial<Record<Language, readonly string[]>>>;
  readonly off: readonly Language[];
  /** Takes a word into the person's dictionary of a language. */
  readonly addWord: (language: Language, word: string) => void;
}

export type PersonalWords = Pick<StoreApi<PersonalWordsState>, 'getState' | 'subscribe'>;

/** A personal dictionary for as long as the window is there. */
export function personalWords(): PersonalWords {
  return createStore<PersonalWordsState>((set, get) => ({
    words: {},
    off: [],
    addWord: (language, word) => {
      const { words } = get();
      set({ words: { ...words, [language]: [...(words[language] ?? []), word] } });
    },
  }));
}
