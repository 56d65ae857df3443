import { migrate } from './migrations/chain.ts';
import { type RecordKind, type RecordValue, valueSchemas } from './record-values.ts';
import type { LiveRecord } from './saved-record.ts';
import { type SchemaProblem, schemaProblems } from './schema-problem.ts';

/** The value of a record of `kind` in the current form, or every place where it does not fit. */
export type OpenedValue<Kind extends RecordKind> =
  | { readonly ok: true; readonly value: RecordValue<Kind> }
  | { readonly ok: false; readonly problems: readonly SchemaProblem[] };

/** Brings a value saved in `format` to the current form and checks it. `format` is not newer than this version. */
export function openValue<Kind extends RecordKind>(
  kind: Kind,
  format: number,
  value: Readonly<Record<string, unknown>>,
): OpenedValue<Kind> {
  const parsed = valueSchemas[kind].safeParse(migrate(kind, format, value));
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, problems: schemaProblems(parsed.error) };
}

/** The value of a stored record, which must be of `kind`. */
export function openRecord<Kind extends RecordKind>(
  kind: Kind,
  record: LiveRecord,
): OpenedValue<Kind> {
  return openValue(kind, record.format, record.value);
}
