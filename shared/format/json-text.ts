/** Deeper than any saved form by far, and far below what overflows a recursive reader's stack. */
const deepest = 200;

export type JsonTextResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly failure: 'notJson' | 'tooDeep' };

const quote = 0x22;
const backslash = 0x5c;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;

/** Whether brackets outside strings nest deeper than `deepest`. Looks at the text only, never recurses. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isInString) {
      if (code === backslash) index += 1;
      else if (code === quote) isInString = false;
    } else if (code === quote) isInString = true;
    else if (code === openBracket || code === openBrace) depth += 1;
    else if (code === closeBracket || code === closeBrace) depth -= 1;
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
