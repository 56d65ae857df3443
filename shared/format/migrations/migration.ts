/** The value of a record as read: an object of a form that is not known yet. */
export type SavedValue = Readonly<Record<string, unknown>>;

/**
 * One step of the saved form. Once released a migration never changes: whoever saved with it in between
 * depends on what it did then.
 */
export interface Migration {
  /** The format that the step leads to. */
  readonly format: number;
  /** Brings the value of a record of `kind` from the format before to this one. */
  migrate(kind: string, value: SavedValue): SavedValue;
}
