import { type Language, languages } from '#shared/domain/language.ts';
import { plainLetters } from '#shared/domain/plain-letters.ts';

/** What a column of a table of the directory holds. */
export type ColumnName =
  | 'id'
  | 'honorific'
  | 'gender'
  | 'name'
  | 'position'
  | 'institution'
  | 'state'
  | 'since'
  | 'until'
  | 'replaces'
  | 'symbol'
  | 'series'
  | 'code'
  | 'printed'
  | 'forms'
  | 'memberships';

/** A column; one for each language where the thing has words in several. */
export interface Column {
  readonly name: ColumnName;
  readonly language?: Language;
}

const words: Readonly<Record<Language, Readonly<Record<ColumnName, string>>>> = {
  es: {
    id: 'id',
    honorific: 'tratamiento',
    gender: 'género',
    name: 'nombre',
    position: 'cargo',
    institution: 'institución',
    state: 'estado',
    since: 'desde',
    until: 'hasta',
    replaces: 'sustituye a',
    symbol: 'signatura',
    series: 'serie',
    code: 'código',
    printed: 'se imprime',
    forms: 'otras formas',
    memberships: 'pertenencia',
  },
  en: {
    id: 'id',
    honorific: 'title',
    gender: 'gender',
    name: 'name',
    position: 'position',
    institution: 'institution',
    state: 'state',
    since: 'since',
    until: 'until',
    replaces: 'replaces',
    symbol: 'symbol',
    series: 'series',
    code: 'code',
    printed: 'printed as',
    forms: 'other forms',
    memberships: 'membership',
  },
  fr: {
    id: 'id',
    honorific: 'titre',
    gender: 'genre',
    name: 'nom',
    position: 'fonction',
    institution: 'institution',
    state: 'État',
    since: 'depuis',
    until: 'jusqu’à',
    replaces: 'remplace',
    symbol: 'cote',
    series: 'série',
    code: 'code',
    printed: 's’imprime',
    forms: 'autres formes',
    memberships: 'appartenance',
  },
  pt: {
    id: 'id',
    honorific: 'tratamento',
    gender: 'gênero',
    name: 'nome',
    position: 'cargo',
    institution: 'instituição',
    state: 'Estado',
    since: 'desde',
    until: 'até',
    replaces: 'substitui',
    symbol: 'cota',
    series: 'série',
    code: 'código',
    printed: 'imprime-se',
    forms: 'outras formas',
    memberships: 'participação',
  },
};

/** The head of a column in a language of the interface: `cargo (en)`. */
export function headingOf({ name, language }: Column, spoken: Language): string {
  return language ? `${words[spoken][name]} (${language})` : words[spoken][name];
}

/** Where each column stands in a file, by its heading in any language; absent where the file has none such. */
export function placesOf(
  columns: readonly Column[],
  headings: readonly string[],
): ReadonlyMap<Column, number> {
  const plain = headings.map(plainLetters);
  const places = new Map<Column, number>();
  for (const column of columns) {
    const known = new Set(languages.map((spoken) => plainLetters(headingOf(column, spoken))));
    const place = plain.findIndex((heading) => known.has(heading));
    if (place >= 0) places.set(column, place);
  }
  return places;
}

/** One column for each of some languages. */
export function inLanguages(
  name: ColumnName,
  of: readonly Language[] = languages,
): readonly Column[] {
  return of.map((language) => ({ name, language }));
}
