import type { DirectoryPerson } from '#shared/domain/directory/office-directory.ts';
import { type KnownPerson, speakersOf, wordsOf } from '#shared/domain/directory/people-of.ts';
import type { PeopleIndex } from '#shared/domain/directory/suggested-people.ts';
import { plainLetters } from '#shared/domain/plain-letters.ts';
import type { Session } from '#shared/domain/session.ts';

/** A person as the list shows them: of the office's directory, or known from sessions alone. */
export interface ListedPerson {
  readonly origin: 'own' | 'sessions';
  readonly person: DirectoryPerson;
}

/** Names a person of sessions within the list. */
function idOf({ name, position, state }: KnownPerson): string {
  const facts = [name, wordsOf(position), state?.iso3 ?? ''].map(plainLetters).join('--');
  return `known-${facts.replaceAll(' ', '-')}`;
}

/** Everybody, by name: those of the directory and those whom only sessions know. */
export function listedPeople(
  own: readonly DirectoryPerson[],
  index: Pick<PeopleIndex, 'people'>,
  compare: (one: string, other: string) => number,
): readonly ListedPerson[] {
  const names = new Set(own.map(({ name }) => plainLetters(name)));
  const others = index
    .people('', Number.MAX_SAFE_INTEGER)
    .filter(({ name }) => !names.has(plainLetters(name)));
  return [
    ...own.map((person) => ({ origin: 'own' as const, person })),
    ...others.map((person) => ({
      origin: 'sessions' as const,
      person: { ...person, id: idOf(person), replaces: [] },
    })),
  ].toSorted((one, other) => compare(one.person.name, other.person.name));
}

/** A session in which a person stands, and the name that it has there. */
export interface PersonPlace {
  readonly session: Session;
  readonly name: string;
}

/** A session never changes, so the names that were read in one hold as long as it is there. */
const read = new WeakMap<Session, readonly string[]>();

function namesIn(session: Session): readonly string[] {
  const before = read.get(session);
  if (before) return before;
  const names = [...new Set(speakersOf(session).map(({ name }) => name))];
  read.set(session, names);
  return names;
}

/** Where a person stands under any of the names, the latest first. */
export function placesOfPerson(
  { name, replaces }: Pick<DirectoryPerson, 'name' | 'replaces'>,
  sessions: readonly Session[],
): readonly PersonPlace[] {
  const sought = new Set([name, ...replaces].map(plainLetters));
  // The same names come back in session after session.
  const known = new Map<string, boolean>();
  const isSought = (other: string): boolean => {
    const before = known.get(other);
    if (before !== undefined) return before;
    const is = sought.has(plainLetters(other));
    known.set(other, is);
    return is;
  };
  return sessions
    .flatMap((session) => {
      const found = namesIn(session).find(isSought);
      return found === undefined ? [] : [{ session, name: found }];
    })
    .toSorted((one, other) => other.session.date.localeCompare(one.session.date));
}
