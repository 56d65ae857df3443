import { firstForm } from './0001-first-form.ts';
import { officeDirectory } from './0002-office-directory.ts';
import type { Migration, SavedValue } from './migration.ts';

/** Every step there has been, oldest first. The same chain serves stored records, files and backups. */
export const chain: readonly Migration[] = [firstForm, officeDirectory];

/** The format that this version writes. A higher one is refused by name and left as it is. */
export const currentFormat = chain.length;

function isValue(value: unknown): value is SavedValue {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A snapshot holds the value of another record, which takes every step too. */
function step(migration: Migration, kind: string, value: SavedValue): SavedValue {
  const migrated = migration.migrate(kind, value);
  if (kind !== 'snapshot' || !isValue(migrated.of) || !isValue(migrated.value)) return migrated;
  return { ...migrated, value: step(migration, String(migrated.of.kind), migrated.value) };
}

/** Brings the value of a record from the format it was saved in to the newest of `steps`. */
export function migrate(
  kind: string,
  format: number,
  value: SavedValue,
  steps: readonly Migration[] = chain,
): SavedValue {
  return steps
    .slice(format)
    .reduce((migrated, migration) => step(migration, kind, migrated), value);
}
