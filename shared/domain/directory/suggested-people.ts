import { languages } from '#shared/domain/language.ts';
import { matchRank, plainLetters } from '#shared/domain/plain-letters.ts';
import type { Session } from '#shared/domain/session.ts';
import type { Text } from '#shared/domain/text.ts';
import { type KnownPerson, peopleOf, wordsOf } from './people-of.ts';
import { usedValues } from './used-values.ts';

/** The people of sessions and the words about them, for whoever types. */
export interface PeopleIndex {
  /** Counts in what a session says; each session once. */
  readonly add: (session: Session) => void;
  readonly people: (words: string, most: number) => readonly KnownPerson[];
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

/** An index of no sessions yet. */
export function peopleIndex(): PeopleIndex {
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
  return {
    add: (session) => {
      const { date } = session;
      for (const person of peopleOf(session)) {
        people.count(keyOf(person, plain), plain(person.name), person, date);
        countText(positions, person.position, date);
        countText(institutions, person.institution, date);
      }
    },
    people: (words, most) =>
      distinct(people.find(plainLetters(words), most * 2).map(({ value }) => value)).slice(0, most),
    positions: (words, most) => positions.find(plainLetters(words), most).map(({ value }) => value),
    institutions: (words, most) =>
      institutions.find(plainLetters(words), most).map(({ value }) => value),
  };
}

/**
 * Who may be meant by the words typed as a name: first those who already stand in the open session, then the
 * people of the others. Nobody for fewer than two letters.
 */
export function suggestedPeople(
  index: PeopleIndex,
  here: readonly KnownPerson[],
  words: string,
  most: number,
): readonly KnownPerson[] {
  const query = plainLetters(words);
  if (query.length < 2) return [];
  const standing = here.filter(({ name }) => matchRank(plainLetters(name), query) !== undefined);
  return distinct([...standing, ...index.people(words, most)]).slice(0, most);
}
