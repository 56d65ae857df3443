import type { Body, Gender } from '#shared/domain/body.ts';
import { type Language, languages } from '#shared/domain/language.ts';
import { plainLetters } from '#shared/domain/plain-letters.ts';
import { inLanguages } from './columns.ts';
import type { DirectoryTable } from './directory-table.ts';
import { writtenGender } from './people-table.ts';
import type { RowReader } from './row-reader.ts';

const gendered = ['es', 'fr', 'pt'] as const satisfies readonly Language[];

function readName(row: RowReader, before: Body | undefined, language: Language): string {
  const name = row.cell('name', language) ?? before?.name[language] ?? '';
  if (name === '') row.refuse('missing', 'name', language);
  return name;
}

function readGender(
  row: RowReader,
  before: Body | undefined,
  language: (typeof gendered)[number],
): Gender {
  const words = row.cell('gender', language);
  const gender = words ? writtenGender(words) : before?.gender[language];
  if (!gender) row.refuse('unknownGender', 'gender', language);
  return gender ?? 'masculine';
}

/** The bodies that the office added or writes otherwise. */
export const bodiesTable: DirectoryTable<Body> = {
  columns: [
    { name: 'id' },
    { name: 'symbol' },
    { name: 'series' },
    ...inLanguages('name'),
    ...inLanguages('gender', gendered),
  ],
  needed: ['symbol', 'name'],
  cells: ({ id, symbol, series, name, gender }) => [
    id,
    symbol,
    series ?? '',
    ...languages.map((language) => name[language]),
    ...gendered.map((language) => (gender[language] === 'feminine' ? 'F' : 'M')),
  ],
  idOf: ({ id }) => id,
  find: (row, bodies) => {
    const id = row.cell('id');
    if (id) return bodies.find((body) => body.id === id);
    const symbol = plainLetters(row.cell('symbol') ?? '');
    return bodies.find((body) => plainLetters(body.symbol) === symbol);
  },
  read: (row, before, { newId }) => {
    const symbol = row.cell('symbol') ?? before?.symbol ?? '';
    if (symbol === '') row.refuse('missing', 'symbol');
    const series = row.cell('series') ?? before?.series;
    return {
      id: row.id() ?? before?.id ?? newId(),
      name: {
        es: readName(row, before, 'es'),
        en: readName(row, before, 'en'),
        fr: readName(row, before, 'fr'),
        pt: readName(row, before, 'pt'),
      },
      gender: {
        es: readGender(row, before, 'es'),
        fr: readGender(row, before, 'fr'),
        pt: readGender(row, before, 'pt'),
      },
      symbol,
      ...(series && { series }),
    };
  },
};
