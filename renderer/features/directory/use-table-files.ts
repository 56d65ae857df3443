import { useContext, useState } from 'react';
import { useKnownStates } from '#renderer/stores/known-states.ts';
import { useWindow } from '#renderer/stores/window-context.ts';
import type { DirectoryPart } from '#renderer/strings/directory/directory-strings.ts';
import { directoryWords } from '#renderer/strings/directory/directory-words.ts';
import { InterfaceLanguage, useWords } from '#renderer/strings/use-words.ts';
import { headingOf } from '#shared/domain/directory/csv/columns.ts';
import type { Delimiter } from '#shared/domain/directory/csv/csv-text.ts';
import type { DirectoryTable } from '#shared/domain/directory/csv/directory-table.ts';
import {
  readTable,
  type TableImport,
  tableText,
  withImport,
} from '#shared/domain/directory/csv/table-import.ts';
import { type PreviewedImport, previewedImport } from './previewed-import.ts';
import { largestTable, tableWords } from './table-words.ts';

/** What was found in a file, until staff have answered it. */
export type FoundTable =
  | { readonly kind: 'preview'; readonly preview: PreviewedImport; readonly take: () => void }
  | { readonly kind: 'lacking'; readonly columns: string }
  | { readonly kind: 'tooLarge' };

export interface TableFiles {
  /** Lets the user choose a file and shows what is in it. */
  readonly choose: () => void;
  /** Writes a file where the user says. */
  readonly save: () => void;
  readonly found: FoundTable | undefined;
  readonly close: () => void;
}

interface TableParts<Entry> {
  /** What a file is compared with. */
  readonly entries: readonly Entry[];
  /** What is written; the entries unless there is more. */
  readonly exported?: () => readonly Entry[];
  /** What says of a new entry whether it says only what is known without it; asked for when a file is read. */
  readonly known?: () => (entry: Entry) => boolean;
  readonly nameOf: (entry: Entry) => string;
}

/** The list with what a file brings in it. */
type Taken<Entry> = (list: readonly Entry[]) => readonly Entry[];

/** Spreadsheets part cells with semicolons where the system writes a comma before decimals. */
function systemDelimiter(): Delimiter {
  const parts = new Intl.NumberFormat().formatToParts(1.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ';' : ',';
}

/** A part of the directory as a file for a spreadsheet. `onTake` writes into the directory what a file brings. */
export function useTableFiles<Entry extends object>(
  part: DirectoryPart,
  table: DirectoryTable<Entry>,
  { entries, exported = () => entries, known, nameOf }: TableParts<Entry>,
  onTake: (taken: Taken<Entry>, sentence: string) => void,
): TableFiles {
  const { machine, desk, toasts, ports } = useWindow();
  const { csv } = useWords(directoryWords);
  const spoken = useContext(InterfaceLanguage);
  const states = useKnownStates();
  const [found, setFound] = useState<FoundTable>();
  const take = (brought: TableImport<Entry>) => {
    const rows = brought.added.length + brought.changed.length;
    onTake((list) => withImport(table, list, brought), csv.taken(rows));
    setFound(undefined);
  };
  const read = (bytes: Uint8Array) => {
    if (bytes.length > largestTable) return setFound({ kind: 'tooLarge' });
    const facts = { states, newId: ports.newId };
    const reading = readTable(table, tableWords(bytes), entries, facts, known?.());
    if (!reading.ok) {
      const columns = reading.lacking.map((column) => headingOf(column, spoken)).join(', ');
      return setFound({ kind: 'lacking', columns });
    }
    const preview = previewedImport(table, reading.found, spoken, nameOf);
    setFound({ kind: 'preview', preview, take: () => take(reading.found) });
  };
  return {
    async choose() {
      const file = await machine.chooseFile({ type: 'csv' });
      if (file.ok) read(file.bytes);
      else if (file.failure.kind !== 'cancelled')
        desk.setState({ onDesk: { kind: 'trouble', why: file.failure } });
    },
    async save() {
      const rows = exported();
      const text = tableText(table, rows, spoken, systemDelimiter());
      const saved = await machine.saveFile({
        suggestedName: `${csv.fileName[part]}.csv`,
        type: 'csv',
        bytes: new TextEncoder().encode(text),
      });
      if (saved.ok) toasts.tell({ text: csv.exported(saved.name, rows.length) });
      else if (saved.failure.kind !== 'cancelled')
        desk.setState({ onDesk: { kind: 'trouble', why: saved.failure } });
    },
    found,
    close: () => setFound(undefined),
  };
}
