type JsonObject = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function inKeyOrder(_key: string, value: unknown): unknown {
  if (!isObject(value)) return value;
  const keys = Object.keys(value).toSorted();
  return Object.fromEntries(keys.map((key) => [key, value[key]]));
}

/**
 * The one JSON text of a value: no white space, keys in code-unit order, absent and `undefined` the same.
 * Hashes are taken over this text, so two stores that hold the same value agree whatever order they keep.
 */
export function canonicalJson(value: object): string {
  return JSON.stringify(value, inKeyOrder);
}
