/** The record without a field that it can do without; the very record when it has no such field. */
export function withoutField<Fields extends object>(record: Fields, name: string): Fields {
  if (Reflect.get(record, name) === undefined) return record;
  const next = { ...record };
  Reflect.deleteProperty(next, name);
  return next;
}
