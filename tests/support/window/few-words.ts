import type { Dictionaries } from '#renderer/workers/ask-spelling-worker.ts';
import type { Language } from '#shared/domain/language.ts';

/** Dictionaries that know a few words, and which of them they were asked about. */
export function fewWords(known: Readonly<Partial<Record<Language, string>>>) {
  const asked: (readonly string[])[] = [];
  const dictionaries: Dictionaries = {
    misspelt: async (language, words) => {
      asked.push(words);
      const right = known[language]?.split(' ');
      if (!right) throw new Error(`no dictionary of ${language}`);
      return words.filter((word) => !right.includes(word));
    },
    suggestions: async (language, word) => {
      if (!known[language]) throw new Error(`no dictionary of ${language}`);
      return [`${word}es`, `${word} es`];
    },
  };
  return { dictionaries, asked };
}
