import type { Migration } from './migration.ts';

/** The form that Minuta saved first. Nothing older exists, so there is nothing to change. */
export const firstForm: Migration = {
  format: 1,
  migrate: (_kind, value) => value,
};
