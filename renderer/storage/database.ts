import { Dexie, type Table } from 'dexie';
import type { RecordKind } from '#shared/format/record-values.ts';
import type { MachineFailure } from '#shared/machine/machine-failure.ts';
import { storageFailureOf } from './storage-failure.ts';

/** Owns the data: never changes. */
export const databaseName = 'minuta';

/** Dexie's count of the tables' layout; IndexedDB itself counts in tens of it. */
const layout = 1;

export interface AttachmentRow {
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** What was put aside in an edition that has no other place for it. */
export interface QuarantineRow {
  readonly name: string;
  readonly text: string;
}

export class MinutaDatabase extends Dexie {
  constructor(name: string = databaseName) {
    // Relaxed durability lost what was written before a power cut; strict did not.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(layout).stores({
      session: 'id',
      snapshot: 'id',
      circulation: 'id',
      agendaTemplate: 'id',
      wordTemplate: 'id',
      directory: 'id',
      settings: 'id',
      attachments: 'sha256',
      quarantine: '++, name',
    });
  }

  /** Rows are outside data: another version or a damaged disk may have written them. */
  rowsOf(kind: RecordKind): Table<unknown, string> {
    return this.table(kind);
  }

  get attachments(): Table<AttachmentRow, string> {
    return this.table('attachments');
  }

  get quarantine(): Table<QuarantineRow, number> {
    return this.table('quarantine');
  }
}

export type OpenedDatabase =
  | { readonly kind: 'open'; readonly database: MinutaDatabase }
  /** A newer Minuta laid it out: not opened, not touched. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'failed'; readonly why: MachineFailure };

/** Opens the window's database. Dexie opens one of a newer layout without a word, so that is looked at before. */
export async function openDatabase(name: string = databaseName): Promise<OpenedDatabase> {
  try {
    const there = (await indexedDB.databases()).find((each) => each.name === name);
    if (there?.version !== undefined && there.version > layout * 10) return { kind: 'newer' };
    const database = new MinutaDatabase(name);
    await database.open();
    return { kind: 'open', database };
  } catch (error) {
    return { kind: 'failed', why: storageFailureOf(error) };
  }
}
