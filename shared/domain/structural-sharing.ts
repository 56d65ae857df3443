/**
 * The record with another value in one field; the very record when the field holds that value already.
 * Absent and `undefined` are the same.
 */
export function withField<Fields extends object, Name extends keyof Fields>(
  record: Fields,
  name: Name,
  value: Fields[Name],
): Fields {
  return record[name] === value ? record : { ...record, [name]: value };
}

/** The list with each value changed; the very list when no value is another than before. */
export function mapShared<Value>(
  list: readonly Value[],
  change: (value: Value) => Value,
): readonly Value[] {
  let changed: Value[] | undefined;
  list.forEach((value, index) => {
    const next = change(value);
    if (next === value) return;
    changed ??= [...list];
    changed[index] = next;
  });
  return changed ?? list;
}

/** `next`, or the very `list` when both hold the same values in the same order. */
export function sameList<Value>(list: readonly Value[], next: readonly Value[]): readonly Value[] {
  const same = list.length === next.length && list.every((value, index) => value === next[index]);
  return same ? list : next;
}
