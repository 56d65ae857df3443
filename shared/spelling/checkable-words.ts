import { findSymbols } from '#shared/symbols/find-symbols.ts';
import { parseRoman } from '#shared/symbols/roman-numeral.ts';

/** A word of a text that a dictionary can judge. */
export interface CheckableWord {
  /** As the dictionaries write it: with straight apostrophes, its letters composed. */
  readonly word: string;
  /** Offsets of its first character and after its last, in UTF-16 units of the text as it was given. */
  readonly from: number;
  readonly to: number;
}

/** Everything that stands together; an address is one of these, whatever words it holds. */
const cluster = /\S+/gu;
const address = /^\W*(?:[a-z]+:\/\/|www\.)|\S@\S|\w\.(?:org|com|net|edu|gov|int)\b/iu;
/** Letters, with the marks on them; hyphens and apostrophes only between two of them. */
const wordForm = /[\p{L}\p{M}\d]+(?:['’\u2010\u2011-][\p{L}\p{M}\d]+)*/gu;
/** Where French and others join two words: `l’Assemblée`, `d’accord`. The dictionaries judge both together. */
const curly = /’/g;
const hyphens = /[\u2010\u2011]/g;

function isWordToCheck(word: string): boolean {
  // A single letter is an initial or the letter of a list; what holds a digit is a number or a code.
  if (!/\p{L}.*\p{L}/u.test(word) || /\d/.test(word)) return false;
  // XXXVII-O is the number of a session of the Assembly.
  const isNumeral = word === word.toUpperCase() && parseRoman(word.split('-')[0] ?? '');
  return !isNumeral;
}

/** The places of a text where no word is looked for: symbols and addresses. */
function exemptPlaces(text: string): readonly { readonly from: number; readonly to: number }[] {
  const places = findSymbols(text).map(({ start, end }) => ({ from: start, to: end }));
  for (const { 0: found, index } of text.matchAll(cluster))
    if (address.test(found)) places.push({ from: index, to: index + found.length });
  return places;
}

/**
 * The words of a text that can be misspelt, in order and without overlaps. Document symbols, numbers, roman
 * numerals, addresses and single letters are none. Time proportional to the length of the text.
 */
export function checkableWords(text: string): readonly CheckableWord[] {
  const exempt = exemptPlaces(text);
  const words: CheckableWord[] = [];
  for (const { 0: found, index } of text.matchAll(wordForm)) {
    const from = index;
    const to = index + found.length;
    if (!isWordToCheck(found) || exempt.some((place) => from < place.to && to > place.from))
      continue;
    words.push({
      word: found.replace(curly, "'").replace(hyphens, '-').normalize('NFC'),
      from,
      to,
    });
  }
  return words;
}
