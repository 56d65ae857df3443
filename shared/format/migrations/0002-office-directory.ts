import type { Migration, SavedValue } from './migration.ts';

function isObject(value: unknown): value is SavedValue {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The directory keeps people with the names that they take the place of, positions and states. Settings and
 * sessions may say more than before, and what they said stays.
 */
export const officeDirectory: Migration = {
  format: 2,
  migrate: (kind, value) => {
    if (kind !== 'directory' || !Array.isArray(value.speakers)) return value;
    const { speakers, ...rest } = value;
    const people = speakers.map((person: unknown) =>
      isObject(person) ? { ...person, replaces: [] } : person,
    );
    return { ...rest, people, positions: [], states: [] };
  },
};
