/** The canonical JSON of parts of a value that was looked at before. Parts are known by identity: they never change. */
export type TextCache = WeakMap<object, string>;

export function textCache(): TextCache {
  return new WeakMap();
}

/** Longer texts are joined anew each time: kept for every state in the history they would fill the memory. */
const longestKept = 8_000;

// Joined at once, for a text that is added to bit by bit is kept in bits: a thousand items would be put together
// anew, word by word, whenever the whole is hashed.

function listText(parts: readonly unknown[], cache: TextCache): string {
  return ['[', parts.map((part) => textOf(part, cache)).join(','), ']'].join('');
}

function objectText(value: object, cache: TextCache): string {
  const fields: string[] = [];
  for (const [name, part] of Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (part !== undefined) fields.push([JSON.stringify(name), textOf(part, cache)].join(':'));
  }
  return ['{', fields.join(','), '}'].join('');
}

function textOf(value: unknown, cache: TextCache): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const kept = cache.get(value);
  if (kept !== undefined) return kept;
  const text = Array.isArray(value) ? listText(value, cache) : objectText(value, cache);
  if (text.length <= longestKept) cache.set(value, text);
  return text;
}

/**
 * The same text as `canonicalJson`, for a value that changes a little from one time to the next and shares the
 * rest: only what is new in it is written out again.
 */
export function canonicalText(value: object, cache: TextCache): string {
  return textOf(value, cache);
}
