import type { KnownState } from '#shared/domain/directory/known-states.ts';
import type { Language } from '#shared/domain/language.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Column } from './columns.ts';
import type { RowReader } from './row-reader.ts';

/** What reading a table needs to know beside its own rows. */
export interface TableFacts {
  readonly states: readonly KnownState[];
  readonly newId: () => RecordId;
}

/** How the entries of one part of the directory stand in a table. */
export interface DirectoryTable<Entry> {
  readonly columns: readonly Column[];
  /** Without these headings the file is another one. */
  readonly needed: readonly Column['name'][];
  /** The cells of an entry, in the order of the columns; what has a language is in `spoken`. */
  readonly cells: (entry: Entry, spoken: Language) => readonly string[];
  /** The entry that the row means among those that there are. */
  readonly find: (row: RowReader, entries: readonly Entry[]) => Entry | undefined;
  /** What tells an entry from others. */
  readonly idOf: (entry: Entry) => string;
  /**
   * The entry as the row has it; what the file has no column for stays as it was `before`. Undefined, or
   * something with problems noted in the row, where it cannot be taken.
   */
  readonly read: (
    row: RowReader,
    before: Entry | undefined,
    facts: TableFacts,
  ) => Entry | undefined;
}
