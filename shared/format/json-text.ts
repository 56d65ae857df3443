/** Deeper than any saved form by far, and far below what overflows a recursive reader's stack. */
const deepest = 200;

export type JsonTextResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly failure: 'notJson' | 'tooDeep' };

/** Whether brackets outside strings nest deeper than `deepest`. Looks at the text only, never recurses. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{]|[\]}]/gs)) {
    if (token === '[' || token === '{') depth += 1;
    if (token === ']' || token === '}') depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}

/** Reads JSON from outside. Nesting that would overflow whoever walks the value is refused before parsing. */
export function parseJsonText(text: string): JsonTextResult {
  if (isTooDeep(text)) return { ok: false, failure: 'tooDeep' };
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch {
    return { ok: false, failure: 'notJson' };
  }
}
