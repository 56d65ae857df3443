/** Words that count as well spelt, whatever the dictionary of the language says. */
export type WordList = ReadonlySet<string>;

const wordForm = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;

/** Each word of names and titles, and of compound ones each part: `Ramdin`, `Kitts`, `Ban`, `Ki-moon`, `moon`. */
export function wordsOfNames(names: Iterable<string>): WordList {
  const words = new Set<string>();
  for (const name of names) {
    for (const [word] of name.normalize('NFC').matchAll(wordForm)) {
      words.add(word.replaceAll('’', "'"));
      for (const part of word.split(/['’-]/)) words.add(part);
    }
  }
  return words;
}

/**
 * The forms under which a list may hold a word of a text. What is listed in lower case may be written with a
 * capital or in capitals; a name as it is or in capitals. So `oea` is never taken for `OEA`.
 */
function formsOf(word: string): readonly string[] {
  const lower = word.toLowerCase();
  const capitalised = lower.charAt(0).toUpperCase() + lower.slice(1);
  if (word === word.toUpperCase()) return [word, lower, capitalised];
  return word === capitalised ? [word, lower] : [word];
}

/** What stands before or after a name and is no part of it: `d'Insulza`, `Insulza's`. */
const joined = /^(?:(?:[cdjlmnst]|qu)')?(.+?)(?:'s)?$/iu;

/** Whether one of the lists holds a word; elisions and English possessives do not count. */
export function isListed(word: string, lists: readonly WordList[]): boolean {
  const bare = joined.exec(word)?.[1] ?? word;
  const forms = bare === word ? formsOf(word) : [...formsOf(word), ...formsOf(bare)];
  return forms.some((form) => lists.some((list) => list.has(form)));
}
