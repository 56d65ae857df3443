import { type Column, headingOf } from '#shared/domain/directory/csv/columns.ts';
import type { DirectoryTable } from '#shared/domain/directory/csv/directory-table.ts';
import type { RowProblem } from '#shared/domain/directory/csv/row-reader.ts';
import type { TableImport } from '#shared/domain/directory/csv/table-import.ts';
import type { Language } from '#shared/domain/language.ts';

/** A cell that would be another; `before` is undefined for what is new. */
export interface CellChange {
  readonly heading: string;
  readonly before: string | undefined;
  readonly after: string;
}

/** An entry that a file brings or changes, as it is shown before it is taken. */
export interface PreviewedEntry {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly CellChange[];
}

/** What taking a file would do, in words. */
export interface PreviewedImport {
  readonly added: readonly PreviewedEntry[];
  readonly changed: readonly PreviewedEntry[];
  readonly same: number;
  readonly problems: readonly RowProblem[];
}

/** The cells of what a file brings; ids are left out, which mean nothing to people. */
export function previewedImport<Entry>(
  table: DirectoryTable<Entry>,
  { added, changed, same, problems }: TableImport<Entry>,
  spoken: Language,
  nameOf: (entry: Entry) => string,
): PreviewedImport {
  const isShown = ({ name }: Column) => name !== 'id';
  const cellsOf = (entry: Entry) => table.cells(entry, spoken);
  return {
    added: added.map((entry) => {
      const after = cellsOf(entry);
      return {
        id: table.idOf(entry),
        name: nameOf(entry),
        cells: table.columns.flatMap((column, index) => {
          const words = after[index] ?? '';
          if (!isShown(column) || words === '') return [];
          return [{ heading: headingOf(column, spoken), before: undefined, after: words }];
        }),
      };
    }),
    changed: changed.map(({ before, after }) => {
      const were = cellsOf(before);
      const are = cellsOf(after);
      return {
        id: table.idOf(after),
        name: nameOf(after),
        cells: table.columns.flatMap((column, index) => {
          const was = were[index] ?? '';
          const is = are[index] ?? '';
          if (was === is) return [];
          return [{ heading: headingOf(column, spoken), before: was, after: is }];
        }),
      };
    }),
    same,
    problems,
  };
}
