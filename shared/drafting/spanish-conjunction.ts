/**
 * The Spanish conjunctions y and o before a given word: `padres e hijos`, `uno u otro` (Real Academia
 * Española, Diccionario panhispánico de dudas, entries y and o). The sound that is really spoken next
 * decides, whatever quotes, brackets or markup stand before it.
 */

/** Written with i- or hi-, not spoken with /i/: a diphthong in English, or an aspirated h. */
const spokenWithoutI: ReadonlySet<string> = new Set([
  'hilton',
  'hillary',
  'hip',
  'hippie',
  'hit',
  'hitchcock',
  'hitler',
  'hiv',
  'iowa',
  'ipad',
  'iphone',
]);

/** Spoken with /i/, written otherwise. */
const spokenWithI: ReadonlySet<string> = new Set(['easyjet', 'ebay', 'email']);

/** Written with ho-, spoken with an aspirated h. */
const spokenWithoutO: ReadonlySet<string> = new Set([
  'hobbes',
  'hobby',
  'hollywood',
  'holmes',
  'houston',
]);

/** Roman numerals read as ocho and once, and the larger ones that begin with ocho-. */
const romanWithO = /^(VIII|XI|LXXX[IVX]*|DCCC[CDILVX]*)$/;
const roman = /^[IVXLCDM]+$/;

/** Words from the first letter or digit on; tags and punctuation before it are not spoken. */
function spokenFrom(next: string): string {
  return next.normalize('NFC').replace(/^(?:<[^<>]*>|[^\p{L}\p{N}])+/u, '');
}

function firstWord(spoken: string): string {
  return /^\p{L}+/u.exec(spoken)?.[0] ?? '';
}

function beginsWithI(spoken: string): boolean {
  const word = firstWord(spoken);
  const lower = word.toLowerCase();
  if (spokenWithoutI.has(lower)) return false;
  if (spokenWithI.has(lower)) return true;
  // Numerals are read as numbers (uno, dos, cuatro), other capitals letter by letter (e IA).
  if (roman.test(word)) return false;
  if (/^I\p{Lu}/u.test(word)) return true;
  // Before another vowel i is a consonant: hielo, iodo. With an accent it stays a vowel.
  return /^h?(í|i(?![aeouáéóú]))|^y(?![aeiouáéíóú])/.test(lower);
}

/** Whether a number is read with a first word in o-: ocho, once, ochenta, ochocientos. */
function numberBeginsWithO(spoken: string): boolean {
  const digits = /^\d{1,3}(?:[.\s]\d{3})+(?!\d)|^\d+/.exec(spoken)?.[0] ?? '';
  const ordinal = /^\.?[ºª°]/.test(spoken.slice(digits.length));
  const plain = digits.replace(/\D/g, '');
  // Undécimo is the only ordinal among them that sounds otherwise.
  if (ordinal && plain === '11') return false;
  const leading = plain.slice(0, plain.length % 3 || 3);
  return /^(8|11|8\d|8\d\d)$/.test(leading);
}

function beginsWithO(spoken: string): boolean {
  if (/^\d/.test(spoken)) return numberBeginsWithO(spoken);
  const word = firstWord(spoken);
  if (romanWithO.test(word)) return true;
  return !spokenWithoutO.has(word.toLowerCase()) && /^h?[oó]/i.test(word);
}

/** `y`, or `e` before the sound /i/. `next` are the words that follow. */
export function and(next: string): 'y' | 'e' {
  return beginsWithI(spokenFrom(next)) ? 'e' : 'y';
}

/** `o`, or `u` before the sound /o/. `next` are the words that follow; numbers count as they are read. */
export function or(next: string): 'o' | 'u' {
  return beginsWithO(spokenFrom(next)) ? 'u' : 'o';
}
