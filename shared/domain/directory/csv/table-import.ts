import type { Language } from '#shared/domain/language.ts';
import { canonicalJson } from '#shared/format/canonical-json.ts';
import { type Column, headingOf, placesOf } from './columns.ts';
import { csvText, type Delimiter, readCsv } from './csv-text.ts';
import type { DirectoryTable, TableFacts } from './directory-table.ts';
import { type RowProblem, RowReader } from './row-reader.ts';

/** The table of some entries as a file for a spreadsheet, its headings in `spoken`. */
export function tableText<Entry>(
  table: DirectoryTable<Entry>,
  entries: readonly Entry[],
  spoken: Language,
  delimiter: Delimiter,
): string {
  const headings = table.columns.map((column) => headingOf(column, spoken));
  return csvText([headings, ...entries.map((entry) => table.cells(entry, spoken))], delimiter);
}

export interface ChangedEntry<Entry> {
  readonly before: Entry;
  readonly after: Entry;
}

/** What taking a file would do. Nothing is taken away that the file does not have. */
export interface TableImport<Entry> {
  readonly added: readonly Entry[];
  readonly changed: readonly ChangedEntry<Entry>[];
  /** How many rows say what is there already. */
  readonly same: number;
  /** The rows that cannot be taken, in the order of the file. */
  readonly problems: readonly RowProblem[];
}

export type TableReading<Entry> =
  | { readonly ok: true; readonly found: TableImport<Entry> }
  /** The first line does not name these columns. */
  | { readonly ok: false; readonly lacking: readonly Column[] };

/**
 * Reads a file and compares it with the entries that there are. `isKnown` says of a new entry whether it says
 * only what is known without it.
 */
export function readTable<Entry extends object>(
  table: DirectoryTable<Entry>,
  text: string,
  entries: readonly Entry[],
  facts: TableFacts,
  isKnown: (entry: Entry) => boolean = () => false,
): TableReading<Entry> {
  const [head, ...rows] = readCsv(text);
  const places = placesOf(table.columns, head?.cells ?? []);
  const found = new Set([...places.keys()].map(({ name }) => name));
  const lacking = table.needed.flatMap((name) =>
    found.has(name) ? [] : (table.columns.find((each) => each.name === name) ?? []),
  );
  if (lacking.length > 0) return { ok: false, lacking };

  const added: Entry[] = [];
  const changed: ChangedEntry<Entry>[] = [];
  const problems: RowProblem[] = [];
  const taken = new Set<string>();
  let same = 0;
  for (const row of rows) {
    const reader = new RowReader(row, places);
    const before = table.find(reader, entries);
    const entry = table.read(reader, before, facts);
    const id = entry && table.idOf(entry);
    if (id !== undefined && taken.has(id))
      reader.refuse('repeated', table.columns[0]?.name ?? 'id');
    if (!entry || id === undefined || reader.problems.length > 0) {
      problems.push(...reader.problems);
      continue;
    }
    taken.add(id);
    if (!before) {
      if (isKnown(entry)) same += 1;
      else added.push(entry);
    } else if (canonicalJson(before) === canonicalJson(entry)) same += 1;
    else changed.push({ before, after: entry });
  }
  return { ok: true, found: { added, changed, same, problems } };
}

/**
 * The entries with what a file brings, in the order in which they were; what is new among them stands last, and
 * so what changes something of the built-in table.
 */
export function withImport<Entry>(
  table: Pick<DirectoryTable<Entry>, 'idOf'>,
  entries: readonly Entry[],
  { added, changed }: Pick<TableImport<Entry>, 'added' | 'changed'>,
): readonly Entry[] {
  const after = new Map(changed.map(({ after: entry }) => [table.idOf(entry), entry]));
  const kept = entries.map((entry) => {
    const id = table.idOf(entry);
    const now = after.get(id) ?? entry;
    after.delete(id);
    return now;
  });
  return [...kept, ...after.values(), ...added];
}
