import {
  type DateOrYear,
  dateOrYearSchema,
  type Held,
} from '#shared/domain/directory/date-or-year.ts';
import { reworded } from '#shared/domain/directory/reworded-text.ts';
import { type Language, languages, type Wording } from '#shared/domain/language.ts';
import { recordIdSchema } from '#shared/domain/record-id.ts';
import type { Text } from '#shared/domain/text.ts';
import type { Column, ColumnName } from './columns.ts';
import type { CsvRow } from './csv-text.ts';

/** Why a row of a file cannot be taken. */
export type RowProblemKind =
  | 'missing'
  | 'unknownHonorific'
  | 'unknownGender'
  | 'unknownState'
  | 'wrongId'
  | 'wrongCode'
  | 'wrongDate'
  | 'endsBeforeItBegins'
  | 'wrongMembership'
  /** The same record stands in an earlier line. */
  | 'repeated';

export interface RowProblem {
  /** In the file, counted from 1. */
  readonly line: number;
  readonly kind: RowProblemKind;
  readonly column: Column;
  /** What stands in the cell. */
  readonly value: string;
}

/** Between several values in one cell. */
const between = ' | ';

export function joinedValues(values: readonly string[]): string {
  return values.join(between);
}

/** The cells of a row by their columns. What does not fit is noted, one problem for each cell. */
export class RowReader {
  readonly problems: RowProblem[] = [];
  private readonly row: CsvRow;
  private readonly places: ReadonlyMap<Column, number>;

  constructor(row: CsvRow, places: ReadonlyMap<Column, number>) {
    this.row = row;
    this.places = places;
  }

  /** The words of a cell; undefined where the file has no such column. */
  cell(name: ColumnName, language?: Language): string | undefined {
    for (const [column, place] of this.places) {
      if (column.name === name && column.language === language)
        return (this.row.cells[place] ?? '').trim();
    }
    return undefined;
  }

  refuse(kind: RowProblemKind, name: ColumnName, language?: Language): void {
    const column = { name, ...(language && { language }) };
    const value = this.cell(name, language) ?? '';
    this.problems.push({ line: this.row.line, kind, column, value });
  }

  id(): string | undefined {
    const id = this.cell('id');
    if (!id) return undefined;
    if (!recordIdSchema.safeParse(id).success) this.refuse('wrongId', 'id');
    return id;
  }

  /** A text in its languages; what a cell says already stays as it is formatted. */
  text(name: ColumnName, before: Text | undefined): Text | undefined {
    return reworded(before, (language) => this.cell(name, language));
  }

  /** Plain words in their languages; undefined where there are none. */
  wording(name: ColumnName, before: Wording | undefined): Wording | undefined {
    const entries = languages.flatMap((language) => {
      const words = this.cell(name, language) ?? before?.[language];
      return words ? [[language, words] as const] : [];
    });
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  }

  values(name: ColumnName, language?: Language): readonly string[] | undefined {
    return this.cell(name, language)
      ?.split('|')
      .map((value) => value.trim())
      .filter((value) => value !== '');
  }

  held(before: Held | undefined): Held {
    const since = this.date('since', before?.since);
    const until = this.date('until', before?.until);
    return { ...(since !== undefined && { since }), ...(until !== undefined && { until }) };
  }

  private date(name: 'since' | 'until', before: DateOrYear | undefined): DateOrYear | undefined {
    const words = this.cell(name);
    if (words === undefined) return before;
    if (words === '') return undefined;
    const date = writtenDate(words);
    if (date === undefined) this.refuse('wrongDate', name);
    return date;
  }
}

/** A date as people and spreadsheets write it: `2005-05-26`, `26/05/2005`, `2005`. */
export function writtenDate(words: string): DateOrYear | undefined {
  const turned = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/u.exec(words);
  const [, day = '', month = '', year = ''] = turned ?? [];
  const iso = turned ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : words;
  const read = dateOrYearSchema.safeParse(iso);
  return read.success ? read.data : undefined;
}
