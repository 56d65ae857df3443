import type { IsoDate } from '#shared/domain/iso-date.ts';
import { plainLetters } from '#shared/domain/plain-letters.ts';
import type { Text } from '#shared/domain/text.ts';
import { heldOn } from './date-or-year.ts';
import type { DirectoryPerson, DirectoryPosition } from './office-directory.ts';
import { type KnownPerson, portableText, wordsOf } from './people-of.ts';

/** What the office says of the people and positions of sessions. */
export interface PeopleCorrections {
  /** A person as the office writes them: more than one where the office has several positions of the person. */
  readonly person: (person: KnownPerson) => readonly KnownPerson[];
  readonly position: (text: Text) => Text;
  /** Everything under which a name is looked for, without accents: its own letters and those that it replaces. */
  readonly soughtBy: (name: string) => string;
  /** The name that the office writes for one that it replaces or that lacks an accent; undefined for any other. */
  readonly nameFor: (name: string) => string | undefined;
  /** Whether a person may be suggested for a session of that day. */
  readonly standsOn: (person: KnownPerson, date: IsoDate) => boolean;
}

function merged(text: Text | undefined, known: Text | undefined): Text | undefined {
  return text || known ? { ...known, ...text } : undefined;
}

/** What the directory says of a person, without what only the directory needs. */
export function personOf(entry: DirectoryPerson): KnownPerson {
  const { name, honorific, state } = entry;
  const position = portableText(entry.position);
  const institution = portableText(entry.institution);
  return {
    name: name.trim(),
    ...(honorific && { honorific }),
    ...(position && { position }),
    ...(institution && { institution }),
    ...(state && { state }),
  };
}

/** The facts of the directory, and what it leaves open as a session has it. */
function completed(entry: DirectoryPerson, { ...known }: KnownPerson): KnownPerson {
  const own = personOf(entry);
  const honorific = own.honorific ?? known.honorific;
  const position = merged(own.position, known.position);
  const institution = merged(own.institution, known.institution);
  const state = own.state ?? known.state;
  return {
    name: own.name,
    ...(honorific && { honorific }),
    ...(position && { position }),
    ...(institution && { institution }),
    ...(state && { state }),
  };
}

/** A name as people are known by it: a misspelt accent is another name than the right one. */
export function exactName(name: string): string {
  return name.trim().replace(/\s+/gu, ' ');
}

/** Reads what the office has written, once for many questions. */
export function peopleCorrections(
  people: readonly DirectoryPerson[],
  positions: readonly DirectoryPosition[],
): PeopleCorrections {
  // The same names come back in session after session.
  const letters = new Map<string, string>();
  const plain = (words: string): string => {
    const before = letters.get(words);
    if (before !== undefined) return before;
    const found = plainLetters(words);
    letters.set(words, found);
    return found;
  };
  const positionKey = (text: Text | undefined) => plain(wordsOf(text));
  const entriesBy = new Map<string, DirectoryPerson[]>();
  const right = new Map<string, string>();
  const enter = (name: string, entry: DirectoryPerson) => {
    const key = plain(name);
    const entries = entriesBy.get(key) ?? [];
    if (!entries.includes(entry)) entriesBy.set(key, [...entries, entry]);
  };
  for (const entry of people) {
    enter(entry.name, entry);
    for (const name of entry.replaces) {
      enter(name, entry);
      if (exactName(name) !== exactName(entry.name)) right.set(exactName(name), entry.name.trim());
    }
  }
  // What one entry writes is right, though another replaces it.
  for (const { name } of people) right.delete(exactName(name));
  const textBy = new Map(
    positions.flatMap(({ text, replaces }) =>
      replaces.map((words) => [plain(words), text] as const),
    ),
  );
  const position = (text: Text) => textBy.get(positionKey(text)) ?? text;

  const entriesOf = (person: KnownPerson): readonly DirectoryPerson[] => {
    const entries = entriesBy.get(plain(person.name)) ?? [];
    const key = positionKey(person.position);
    const same = entries.filter((entry) => positionKey(entry.position) === key);
    if (same.length > 0) return same;
    // An entry without a position says how the person is written, whatever the position.
    const open = entries.filter((entry) => positionKey(entry.position) === '');
    return open.length > 0 ? open : entries;
  };
  return {
    person: (found) => {
      const here = found.position ? { ...found, position: position(found.position) } : found;
      const entries = entriesOf(here);
      if (entries.length === 0) return [here];
      return entries.map((entry) => {
        const isSame = positionKey(entry.position) === positionKey(here.position);
        const isOpen = positionKey(entry.position) === '' || positionKey(here.position) === '';
        return isSame || isOpen ? completed(entry, here) : personOf(entry);
      });
    },
    position,
    soughtBy: (name) => {
      const names = (entriesBy.get(plain(name)) ?? []).flatMap((entry) => [
        entry.name,
        ...entry.replaces,
      ]);
      return [...new Set([name, ...names].map(plain))].join(' ');
    },
    nameFor: (name) => {
      const written = exactName(name);
      const named = (entriesBy.get(plain(name)) ?? []).filter(
        (entry) => plain(entry.name) === plain(name),
      );
      if (named.some((entry) => exactName(entry.name) === written)) return undefined;
      return right.get(written) ?? named[0]?.name.trim();
    },
    standsOn: (person, date) => {
      const entries = entriesOf(person);
      return entries.length === 0 || entries.some((entry) => heldOn(entry, date));
    },
  };
}
