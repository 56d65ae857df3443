import { searchWords } from './search-words.ts';

/** How well a name answers what was typed, the lower the better. */
export const nameRanks = {
  same: 0,
  beginning: 1,
  wordBeginnings: 2,
  within: 3,
  lettersInOrder: 4,
} as const;
export type NameRank = (typeof nameRanks)[keyof typeof nameRanks];

function plain(text: string): string {
  return searchWords(text)
    .map(({ word }) => word)
    .join(' ');
}

/** Whether each typed word begins a word of its own, in the order of the name or not. */
function beginsWords(name: readonly string[], typed: readonly string[]): boolean {
  const left = [...name];
  return typed.every((word) => {
    const place = left.findIndex((each) => each.startsWith(word));
    if (place >= 0) left.splice(place, 1);
    return place >= 0;
  });
}

/** Whether the letters come in this order, the first of them at the beginning of a word: `exp` in `Exportar`. */
function hasLetters(name: string, letters: string): boolean {
  for (let start = 0; start < name.length; start += 1) {
    if (start > 0 && name[start - 1] !== ' ') continue;
    let place = start;
    let isThere = name[start] === letters[0];
    for (const letter of isThere ? letters.slice(1) : '') {
      place = name.indexOf(letter, place + 1);
      if (place < 0) {
        isThere = false;
        break;
      }
    }
    if (isThere) return true;
  }
  return false;
}

/** Undefined when the name does not answer. Accents, capitals and punctuation do not count. */
export function nameRank(name: string, typed: string): NameRank | undefined {
  const sought = plain(typed);
  const own = plain(name);
  if (sought === '' || own === sought) return nameRanks.same;
  if (own.startsWith(sought)) return nameRanks.beginning;
  if (beginsWords(own.split(' '), sought.split(' '))) return nameRanks.wordBeginnings;
  if (own.includes(sought)) return nameRanks.within;
  const letters = sought.replaceAll(' ', '');
  return letters.length > 1 && hasLetters(own, letters) ? nameRanks.lettersInOrder : undefined;
}
