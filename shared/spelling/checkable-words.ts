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

/** The parts of an acronym, as in DDSE-SEDI, have no more letters. */
const longestAcronym = 6;

function isAcronym(word: string): boolean {
  return (
    word === word.toUpperCase() &&
    word.split(/['’-]/).every(({ length }) => length <= longestAcronym)
  );
}

/** Whether a text stands in capitals: then they tell nothing about its words. */
function isInCapitals(text: string): boolean {
  return text === text.toUpperCase() && /\p{L}\s+\P{L}*\p{L}/u.test(text);
}

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
 * numerals, acronyms, addresses and single letters are none; in a line of capitals only, short words are words. Time proportional to the length of the text.
 */
export function checkableWords(text: string): readonly CheckableWord[] {
  const exempt = exemptPlaces(text);
  const hasAcronyms = !isInCapitals(text);
  const words: CheckableWord[] = [];
  for (const { 0: found, index } of text.matchAll(wordForm)) {
    const from = index;
    const to = index + found.length;
    if (
      !isWordToCheck(found) ||
      (hasAcronyms && isAcronym(found)) ||
      exempt.some((place) => from < place.to && to > place.from)
    )
      continue;
    words.push({
      word: found.replace(curly, "'").replace(hyphens, '-').normalize('NFC'),
      from,
      to,
    });
  }
  return words;
}
