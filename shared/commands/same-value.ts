/** A plain value as JSON has it; a field that is `undefined` is absent. */
function fieldsOf(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, field]) => field !== undefined);
}

/** Whether two plain values say the same, in whichever order their fields stand. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const fields = fieldsOf(one);
  return (
    fields.length === fieldsOf(other).length &&
    fields.every(([name, value]) => sameValue(value, Reflect.get(other, name)))
  );
}
