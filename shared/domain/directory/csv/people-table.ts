import type { Gender } from '#shared/domain/body.ts';
import { exactName } from '#shared/domain/directory/corrected-people.ts';
import { endsBeforeItBegins } from '#shared/domain/directory/date-or-year.ts';
import type { KnownState } from '#shared/domain/directory/known-states.ts';
import type { DirectoryPerson } from '#shared/domain/directory/office-directory.ts';
import { wordsOf } from '#shared/domain/directory/people-of.ts';
import { languages } from '#shared/domain/language.ts';
import { plainLetters } from '#shared/domain/plain-letters.ts';
import { type Honorific, honorificTitles } from '#shared/domain/speaker.ts';
import type { StateRef } from '#shared/domain/state-ref.ts';
import { draftingIn } from '#shared/drafting/drafting-in.ts';
import { inLanguages } from './columns.ts';
import type { DirectoryTable } from './directory-table.ts';
import { joinedValues, type RowReader } from './row-reader.ts';

const genders: readonly Gender[] = ['masculine', 'feminine'];

/** `M` or `F`, or the word in any of the languages; English says female and male. */
export function writtenGender(words: string): Gender | undefined {
  const letter = plainLetters(words).charAt(0);
  if (letter === 'f') return 'feminine';
  return letter === 'm' ? 'masculine' : undefined;
}

/** Every rank under its words in any language and under its own name. */
function ranksCalled(words: string): readonly Honorific[] {
  const sought = plainLetters(words);
  return honorificTitles.flatMap((title) =>
    genders.flatMap((gender) => {
      const names = languages.map((language) => draftingIn(language).honorific({ title, gender }));
      return [title, ...names].some((name) => plainLetters(name) === sought)
        ? [{ title, gender }]
        : [];
    }),
  );
}

function readHonorific(row: RowReader, before: Honorific | undefined): Honorific | undefined {
  const words = row.cell('honorific');
  if (words === undefined) return before;
  if (words === '') return undefined;
  const called = ranksCalled(words);
  const [first] = called;
  if (!first) {
    row.refuse('unknownHonorific', 'honorific');
    return undefined;
  }
  const written = row.cell('gender');
  // Words that only one gender has say it themselves.
  const said = called.every(({ gender }) => gender === first.gender) ? first.gender : undefined;
  const gender = written ? writtenGender(written) : (said ?? before?.gender);
  if (!gender) {
    row.refuse('unknownGender', 'gender');
    return undefined;
  }
  return { title: first.title, gender };
}

/** The state that words name, by code or by any of its names. */
export function stateCalled(words: string, states: readonly KnownState[]): KnownState | undefined {
  const sought = plainLetters(words);
  return states.find(({ iso3, short, official, printed, variants }) => {
    const names = languages.flatMap((language) => [
      short[language],
      official?.[language] ?? '',
      printed?.[language] ?? '',
      ...(variants[language] ?? []),
    ]);
    return [iso3, ...names].some((name) => plainLetters(name) === sought);
  });
}

function readState(
  row: RowReader,
  before: StateRef | undefined,
  states: readonly KnownState[],
): StateRef | undefined {
  const words = row.cell('state');
  if (words === undefined) return before;
  if (words === '') return undefined;
  const found = stateCalled(words, states);
  if (!found) {
    row.refuse('unknownState', 'state');
    return undefined;
  }
  return before?.iso3 === found.iso3 ? before : { iso3: found.iso3 };
}

/** The people, one line for each position of each. */
export const peopleTable: DirectoryTable<DirectoryPerson> = {
  columns: [
    { name: 'id' },
    { name: 'honorific' },
    { name: 'gender' },
    { name: 'name' },
    ...inLanguages('position'),
    ...inLanguages('institution'),
    { name: 'state' },
    { name: 'since' },
    { name: 'until' },
    { name: 'replaces' },
  ],
  needed: ['name'],
  cells: (
    { id, honorific, name, position, institution, state, since, until, replaces },
    spoken,
  ) => [
    id,
    honorific ? draftingIn(spoken).honorific(honorific) : '',
    honorific ? (honorific.gender === 'feminine' ? 'F' : 'M') : '',
    name,
    ...languages.map((language) => wordsOf(position, language)),
    ...languages.map((language) => wordsOf(institution, language)),
    state?.iso3 ?? '',
    since ?? '',
    until ?? '',
    joinedValues(replaces),
  ],
  idOf: ({ id }) => id,
  find: (row, people) => {
    const id = row.cell('id');
    if (id) return people.find((person) => person.id === id);
    const name = plainLetters(row.cell('name') ?? '');
    const named = people.filter((person) => plainLetters(person.name) === name);
    const position = languages.map((language) => row.cell('position', language) ?? '');
    return named.find((person) =>
      languages.some(
        (language, index) =>
          plainLetters(wordsOf(person.position, language)) === plainLetters(position[index] ?? ''),
      ),
    );
  },
  read: (row, before, { states, newId }) => {
    const id = row.id() ?? before?.id ?? newId();
    const name = exactName(row.cell('name') ?? '');
    if (name === '') row.refuse('missing', 'name');
    const honorific = readHonorific(row, before?.honorific);
    const position = row.text('position', before?.position);
    const institution = row.text('institution', before?.institution);
    const state = readState(row, before?.state, states);
    const held = row.held(before);
    if (endsBeforeItBegins(held)) row.refuse('endsBeforeItBegins', 'until');
    const replaces = row.values('replaces') ?? before?.replaces ?? [];
    // A name that is corrected in the table stays known by what it was.
    const earlier =
      before && exactName(before.name) !== name ? [...replaces, before.name] : replaces;
    return {
      id,
      name,
      ...(honorific && { honorific }),
      ...(position && { position }),
      ...(institution && { institution }),
      ...(state && { state }),
      ...held,
      replaces: [...new Set(earlier)].filter((other) => exactName(other) !== name),
    };
  },
};

/** What a table says of a person but for the id and the names that it replaces: who is the same has the same. */
export function personFacts(person: DirectoryPerson): string {
  return JSON.stringify(peopleTable.cells(person, 'es').slice(1, -1).map(exactName));
}
