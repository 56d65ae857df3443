import type { IsoDate } from '#shared/domain/iso-date.ts';
import { languages } from '#shared/domain/language.ts';
import { matchRank, plainLetters } from '#shared/domain/plain-letters.ts';
import type { Session } from '#shared/domain/session.ts';
import type { Text } from '#shared/domain/text.ts';
import { type PeopleCorrections, peopleCorrections, personOf } from './corrected-people.ts';
import { emptyDirectory, type OfficeDirectory } from './office-directory.ts';
import { type KnownPerson, peopleOf, portableText, wordsOf } from './people-of.ts';
import { usedValues } from './used-values.ts';

/** What suggestions need of the office's directory. */
export type OfficePeople = Pick<OfficeDirectory, 'people' | 'positions'>;

/** The people of sessions and the words about them, for whoever types. */
export interface PeopleIndex {
  /** What the office says of names and positions. */
  readonly corrections: PeopleCorrections;
  /** Counts in what a session says; each session once. */
  readonly add: (session: Session) => void;
  /** Those who answer the words; for a session of `date`, only who stands in the directory on that day. */
  readonly people: (words: string, most: number, date?: IsoDate) => readonly KnownPerson[];
  readonly positions: (words: string, most: number) => readonly Text[];
  readonly institutions: (words: string, most: number) => readonly Text[];
}

function mergedText(later: Text | undefined, earlier: Text | undefined): Text | undefined {
  return later && { ...earlier, ...later };
}

/** The later facts about a person, their texts completed by the languages of the earlier ones. */
function mergedPerson(later: KnownPerson, earlier: KnownPerson): KnownPerson {
  const honorific = later.honorific ?? earlier.honorific;
  const position = mergedText(later.position, earlier.position);
  const institution = mergedText(later.institution, earlier.institution);
  return {
    ...later,
    ...(honorific && { honorific }),
    ...(position && { position }),
    ...(institution && { institution }),
  };
}

/** The same person in the same position: somebody who rose in rank is suggested as both. */
function keyOf({ name, position, state }: KnownPerson, plain = plainLetters): string {
  return `${plain(name)}|${plain(wordsOf(position))}|${state?.iso3 ?? ''}`;
}

/** Whether nothing is known of a person but the name. */
function isBare({ position, institution, state }: KnownPerson): boolean {
  return !position && !institution && !state;
}

/** People without those of whom nothing is known but a name that another has, and none twice. */
function distinct(people: readonly KnownPerson[]): readonly KnownPerson[] {
  const described = new Set(
    people.filter((person) => !isBare(person)).map(({ name }) => plainLetters(name)),
  );
  const seen = new Set<string>();
  return people.filter((person) => {
    const key = keyOf(person);
    if (seen.has(key) || (isBare(person) && described.has(plainLetters(person.name)))) return false;
    seen.add(key);
    return true;
  });
}

/** Before every session: what nobody used yet comes last. */
const neverUsed: IsoDate = '1948-01-01';

/**
 * An index of no sessions yet. It knows whom the office has written down, and says of the people of sessions
 * what the office says.
 */
export function peopleIndex(office: OfficePeople = emptyDirectory): PeopleIndex {
  const corrections = peopleCorrections(office.people, office.positions);
  const people = usedValues<KnownPerson>(mergedPerson);
  const positions = usedValues<Text>((later, earlier) => ({ ...earlier, ...later }));
  const institutions = usedValues<Text>((later, earlier) => ({ ...earlier, ...later }));
  // The same names come back in session after session.
  const known = new Map<string, string>();
  const plain = (words: string): string => {
    const before = known.get(words);
    if (before !== undefined) return before;
    const letters = plainLetters(words);
    known.set(words, letters);
    return letters;
  };
  const countText = (texts: typeof positions, text: Text | undefined, date: string) => {
    if (!text) return;
    // What is typed in a second language is looked for in the second.
    const versions = languages.flatMap((language) => plain(wordsOf(text, language)) || []);
    texts.count(versions[0] ?? '', versions.join(' '), text, date);
  };
  const soughtBy = new Map<string, string>();
  const sought = (name: string): string => {
    const before = soughtBy.get(name);
    if (before !== undefined) return before;
    const letters = corrections.soughtBy(name);
    soughtBy.set(name, letters);
    return letters;
  };
  const count = (person: KnownPerson, date: IsoDate) => {
    people.count(keyOf(person, plain), sought(person.name), person, date);
    countText(positions, person.position, date);
    countText(institutions, person.institution, date);
  };
  for (const entry of office.people) count(personOf(entry), neverUsed);
  for (const { text } of office.positions) countText(positions, portableText(text), neverUsed);
  return {
    corrections,
    add: (session) => {
      for (const person of peopleOf(session))
        for (const corrected of corrections.person(person)) count(corrected, session.date);
    },
    people: (words, most, date) =>
      distinct(
        people
          .find(plainLetters(words), most * 2)
          .map(({ value }) => value)
          .filter((person) => date === undefined || corrections.standsOn(person, date)),
      ).slice(0, most),
    positions: (words, most) => positions.find(plainLetters(words), most).map(({ value }) => value),
    institutions: (words, most) =>
      institutions.find(plainLetters(words), most).map(({ value }) => value),
  };
}

/**
 * Who may be meant by the words typed as a name: first those who already stand in the open session, then the
 * people of the others and of the directory, for a session of `date` only who stands in it then. Nobody for
 * fewer than two letters.
 */
export function suggestedPeople(
  index: PeopleIndex,
  here: readonly KnownPerson[],
  words: string,
  most: number,
  date?: IsoDate,
): readonly KnownPerson[] {
  const query = plainLetters(words);
  if (query.length < 2) return [];
  const standing = here
    .flatMap(index.corrections.person)
    .filter(({ name }) => matchRank(plainLetters(name), query) !== undefined);
  return distinct([...standing, ...index.people(words, most, date)]).slice(0, most);
}
