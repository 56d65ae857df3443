/** Classes that print the session that adopted the document, not only a year. */
const adoptedClasses = ['RES', 'DEC'] as const;
type AdoptedClass = (typeof adoptedClasses)[number];

/**
 * Class words that are one whatever separates them from the number. Any other word counts as a class when
 * a point follows it, being then an abbreviation, and else as the name of a committee or working group.
 */
const knownClasses: ReadonlySet<string> = new Set([
  'DOC',
  'INF',
  'ACTA',
  'SA',
  'OD',
  ...adoptedClasses,
]);

/**
 * Bodies that the United Nations number like this: in `NPT/CONF.2005/57` the 57 is the document, not a year.
 */
const unitedNationsBodies: ReadonlySet<string> = new Set([
  'AC',
  'CN',
  'CONF',
  'COP',
  'CRP',
  'GC',
  'GE',
  'INC',
  'MC',
  'NGO',
  'PV',
  'SC',
  'SR',
  'WG',
  'WP',
]);

/** Takes the word in capitals. */
export function numbersUnitedNationsBody(word: string): boolean {
  return unitedNationsBodies.has(word);
}

/** Takes the word in capitals. */
export function isKnownClass(word: string): boolean {
  return knownClasses.has(word);
}

/** Takes the word in capitals. */
export function isAdoptedClass(word: string | undefined): word is AdoptedClass {
  return adoptedClasses.some((adopted) => adopted === word);
}
