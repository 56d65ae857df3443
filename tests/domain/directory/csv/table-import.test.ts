import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodies } from '#shared/domain/directory/bodies.ts';
import { bodiesTable } from '#shared/domain/directory/csv/bodies-table.ts';
import { delimiters } from '#shared/domain/directory/csv/csv-text.ts';
import type { DirectoryTable } from '#shared/domain/directory/csv/directory-table.ts';
import { peopleTable } from '#shared/domain/directory/csv/people-table.ts';
import { positionsTable } from '#shared/domain/directory/csv/positions-table.ts';
import { statesTable } from '#shared/domain/directory/csv/states-table.ts';
import { readTable, tableText, withImport } from '#shared/domain/directory/csv/table-import.ts';
import { knownStates } from '#shared/domain/directory/known-states.ts';
import type {
  DirectoryPerson,
  DirectoryPosition,
  OfficeState,
} from '#shared/domain/directory/office-directory.ts';
import { wordsOf } from '#shared/domain/directory/people-of.ts';
import { languages } from '#shared/domain/language.ts';
import { honorificTitles } from '#shared/domain/speaker.ts';
import { plainText } from '#shared/domain/text.ts';

let last = 0;
const facts = { states: knownStates(), newId: () => `new-${++last}` };

/** Words as people write them; a bar parts the values of a cell, and spaces around words are nobody's. */
const words = fc
  .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
  .map((typed) => typed.replaceAll('|', '').replace(/\s+/gu, ' ').trim())
  .filter((typed) => typed !== '' && typed.normalize('NFC') === typed);
const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/u);
const text = fc
  .dictionary(fc.constantFrom(...languages), words)
  .filter((versions) => Object.keys(versions).length > 0)
  .map((versions) =>
    Object.fromEntries(
      languages.flatMap((language) =>
        Object.entries(plainText(language, versions[language] ?? '')).filter(
          () => versions[language] !== undefined,
        ),
      ),
    ),
  );
const wording = fc
  .dictionary(fc.constantFrom(...languages), words)
  .filter((versions) => Object.keys(versions).length > 0);
const years = fc.integer({ min: 1948, max: 2100 }).map(String);
const optional = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: undefined });

function defined<Value extends object>(value: Value): Value {
  return JSON.parse(JSON.stringify(value));
}

const person: fc.Arbitrary<DirectoryPerson> = fc
  .record({
    id,
    honorific: optional(
      fc.record({
        title: fc.constantFrom(...honorificTitles),
        gender: fc.constantFrom('masculine' as const, 'feminine' as const),
      }),
    ),
    name: words,
    position: optional(text),
    institution: optional(text),
    state: optional(fc.constantFrom({ iso3: 'BLZ' }, { iso3: 'ESP' })),
    since: optional(years),
    until: optional(fc.constant('2199')),
  })
  .map((entry) => defined({ ...entry, replaces: entry.id.length > 6 ? ['Otro nombre'] : [] }));

const position: fc.Arbitrary<DirectoryPosition> = fc.record({
  id,
  text,
  replaces: fc.uniqueArray(words, { maxLength: 2 }),
});

const state: fc.Arbitrary<OfficeState> = fc
  .record({
    iso3: fc.stringMatching(/^[A-Z]{3}$/u),
    printed: optional(wording),
    forms: fc.array(words, { maxLength: 2 }).map((forms) => forms.map((form) => ({ es: form }))),
    memberships: optional(
      fc.array(fc.record({ standing: fc.constantFrom('member', 'observer'), since: years }), {
        minLength: 1,
        maxLength: 2,
      }),
    ),
  })
  .map(defined);

function roundTrip<Entry extends object>(
  table: DirectoryTable<Entry>,
  entry: fc.Arbitrary<Entry>,
): void {
  const entries = fc.uniqueArray(entry, { selector: table.idOf, maxLength: 5 });
  fc.assert(
    fc.property(
      entries,
      fc.constantFrom(...languages),
      fc.constantFrom(...delimiters),
      (all, spoken, delimiter) => {
        const file = tableText(table, all, spoken, delimiter);
        const nothing = { added: [], changed: [], same: 0, problems: [] };
        expect(readTable(table, file, [], facts)).toEqual({
          ok: true,
          found: { ...nothing, added: all },
        });
        expect(readTable(table, file, all, facts)).toEqual({
          ok: true,
          found: { ...nothing, same: all.length },
        });
      },
    ),
  );
}

describe('a table that was written is read as what it was, in every language and with every delimiter', () => {
  test('the people', () => roundTrip(peopleTable, person));
  test('the positions', () => roundTrip(positionsTable, position));
  test('the states', () => roundTrip(statesTable, state));
  test('the bodies', () => roundTrip(bodiesTable, fc.constantFrom(...bodies)));
});

const insulza: DirectoryPerson = {
  id: 'i',
  name: 'José Miguel Insulsa',
  position: { es: [{ kind: 'text', text: 'Secretario General', marks: ['bold'] }] },
  replaces: [],
};

function imported(file: string, entries: readonly DirectoryPerson[] = []) {
  const read = readTable(peopleTable, file, entries, facts);
  if (!read.ok) throw new Error(JSON.stringify(read.lacking));
  return read.found;
}

describe('a table of people', () => {
  test('that corrects a name keeps the old one as what it replaces, and the formatting of what stays', () => {
    const { changed } = imported('id,nombre,cargo (es)\ni,José Miguel Insulza,Secretario General', [
      insulza,
    ]);
    expect(changed[0]?.after).toEqual({
      ...insulza,
      name: 'José Miguel Insulza',
      replaces: ['José Miguel Insulsa'],
    });
  });

  test('changes nothing of what it has no column for, and takes away what a cell leaves empty', () => {
    const one = imported('id;nombre\ni;José Miguel Insulsa', [insulza]);
    expect(one).toMatchObject({ changed: [], same: 1 });
    const two = imported('id;nombre;cargo (es)\ni;José Miguel Insulsa;', [insulza]);
    expect(two.changed[0]?.after).not.toHaveProperty('position');
  });

  test('is understood as staff write it: ranks in any language, states by name, dates by day', () => {
    const { added, problems } = imported(
      'nombre;tratamiento;género;estado;desde\nLisa Shoman;Embajadora;;Belice;26/05/2005\nJohn Ford;Ambassador;M;canada;2004',
    );
    expect(problems).toEqual([]);
    expect(added).toMatchObject([
      {
        honorific: { title: 'ambassador', gender: 'feminine' },
        state: { iso3: 'BLZ' },
        since: '2005-05-26',
      },
      { honorific: { title: 'ambassador', gender: 'masculine' }, state: { iso3: 'CAN' } },
    ]);
  });

  test('names each row that cannot be taken by its line, and takes the others', () => {
    const { added, problems } = imported(
      [
        'id,nombre,tratamiento,género,estado,desde,hasta',
        'a,Ana,Ambassador,,,,',
        'b,,,,,,',
        'c,Luz,Excelencia,,Atlántida,ayer,',
        'd d,Sol,,,,2007,2005',
        'e,Mar,,,,,',
        'e,Mar otra vez,,,,,',
      ].join('\n'),
    );
    expect(added.map(({ name }) => name)).toEqual(['Mar']);
    expect(problems.map(({ line, kind, column }) => `${line} ${kind} ${column.name}`)).toEqual([
      '2 unknownGender gender',
      '3 missing name',
      '4 unknownHonorific honorific',
      '4 unknownState state',
      '4 wrongDate since',
      '5 wrongId id',
      '5 endsBeforeItBegins until',
      '7 repeated id',
    ]);
  });

  test('without the column of names is refused as another table', () => {
    expect(readTable(peopleTable, 'a,b\n1,2', [], facts)).toEqual({
      ok: false,
      lacking: [{ name: 'name' }],
    });
  });

  test('is taken into the directory in the place of what it changes, and adds the rest', () => {
    const { added, changed } = imported('id,nombre\ni,José Miguel Insulza\nj,Lisa Shoman', [
      insulza,
    ]);
    const names = withImport(peopleTable, [insulza], { added, changed }).map(({ name }) => name);
    expect(names).toEqual(['José Miguel Insulza', 'Lisa Shoman']);
  });

  test('finds who has no id by name and position', () => {
    const found = imported(
      'nombre,cargo (es),institución (es)\njose miguel insulsa,Secretario General,OEA',
      [insulza],
    );
    expect(found.changed.map(({ after }) => wordsOf(after.institution))).toEqual(['OEA']);
    expect(found.changed[0]?.after.id).toBe('i');
  });
});
