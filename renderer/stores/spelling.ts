import type { Dictionaries } from '#renderer/workers/ask-spelling-worker.ts';
import type { Language } from '#shared/domain/language.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import { usefulSuggestions } from '#shared/spelling/useful-suggestions.ts';
import { isListed, type WordList } from '#shared/spelling/word-list.ts';
import type { KnownNames } from './known-names.ts';
import type { PersonalWords } from './personal-words.ts';
import type { SessionsStore } from './sessions-store.ts';

/** What is known of the spelling of words; every part of the window that checks asks here. */
export interface Spelling {
  /** False where the person turned a language off, or its dictionary could not be read. */
  readonly isChecked: (language: Language) => boolean;
  /** Undefined while the dictionary has not been asked. */
  readonly isMisspelt: (language: Language, word: string) => boolean | undefined;
  /** Asks the dictionary for those of the words that it has not judged yet. Never rejects. */
  readonly judge: (language: Language, words: readonly string[]) => Promise<void>;
  /** What may be written in place of a word; nothing where the dictionary has no idea. Never rejects. */
  readonly suggestions: (language: Language, word: string) => Promise<readonly string[]>;
  /** Takes a word into the personal dictionary. */
  readonly addWord: (language: Language, word: string) => void;
  /** Leaves a word alone in the open session, for as long as the window is there. */
  readonly ignore: (word: string) => void;
  /** Tells when words may be judged otherwise; what comes back ends it. */
  readonly watch: (listener: () => void) => () => void;
}

/** Words whose judgement is remembered in each language; a day's work has a fraction of it. */
const remembered = 50_000;
const mostSuggestions = 5;

/** Spelling by dictionaries, but for names, the person's own words and those to ignore. */
export function spelling({
  dictionaries,
  names,
  personal,
  sessions,
}: {
  readonly dictionaries: Dictionaries;
  readonly names: KnownNames;
  readonly personal: PersonalWords;
  readonly sessions: SessionsStore;
}): Spelling {
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  /** By language: whether the dictionary lacks a word. */
  const judged = new Map<Language, Map<string, boolean>>();
  const unreadable = new Set<Language>();
  /** By session. */
  const ignored = new Map<RecordId | undefined, ReadonlySet<string>>();
  const own = new Map<Language, { readonly from: readonly string[]; readonly list: WordList }>();
  names.watch(tell);
  personal.watch(tell);

  const judgementsIn = (language: Language): Map<string, boolean> => {
    const known = judged.get(language);
    if (known && known.size < remembered) return known;
    const empty = new Map<string, boolean>();
    judged.set(language, empty);
    return empty;
  };
  const ownWords = (language: Language): WordList => {
    const from = personal.words(language);
    const known = own.get(language);
    if (known?.from === from) return known.list;
    const list = new Set(from);
    own.set(language, { from, list });
    return list;
  };
  const ignoredHere = () => ignored.get(sessions.getState().open?.present.id) ?? new Set();
  const isChecked = (language: Language) => !unreadable.has(language) && !personal.isOff(language);

  return {
    isChecked,
    isMisspelt: (language, word) => {
      const isUnknown = judged.get(language)?.get(word);
      if (!isUnknown) return isUnknown;
      return !isListed(word, [ownWords(language), ignoredHere()]) && !names.holds(word);
    },
    judge: async (language, words) => {
      if (!isChecked(language)) return;
      const named = names.prepare();
      const before = judgementsIn(language);
      const asked = [...new Set(words)].filter((word) => !before.has(word));
      if (asked.length === 0) return;
      try {
        const misspelt = new Set(await dictionaries.misspelt(language, asked));
        const judgements = judgementsIn(language);
        await named;
        for (const word of asked) judgements.set(word, misspelt.has(word));
      } catch {
        // Without its dictionary a language is simply not checked; what is typed does not depend on it.
        unreadable.add(language);
      }
    },
    suggestions: async (language, word) => {
      try {
        const proposed = await dictionaries.suggestions(language, word);
        return usefulSuggestions(word, proposed, mostSuggestions);
      } catch {
        return [];
      }
    },
    addWord: (language, word) => personal.addWord(language, word),
    ignore: (word) => {
      ignored.set(sessions.getState().open?.present.id, new Set([...ignoredHere(), word]));
      tell();
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
