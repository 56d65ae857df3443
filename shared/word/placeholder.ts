/** A placeholder in the text of a paragraph. */
export interface Placeholder {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const pattern = /\{\{([^{}\n\t\ufffc]*)\}\}/g;

/** The placeholders of a paragraph, in order. Spaces around the name do not count. */
export function findPlaceholders(text: string): readonly Placeholder[] {
  return [...text.matchAll(pattern)].map((match) => ({
    name: (match[1] ?? '').trim(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Words around double braces that belong to no placeholder; undefined where there are none. */
export function brokenPlaceholder(text: string): string | undefined {
  const rest = text.replace(pattern, ' ');
  const at = rest.search(/\{\{|\}\}/);
  return at < 0 ? undefined : rest.slice(Math.max(0, at - 20), at + 24).trim();
}

/** How many letters must change, appear or go to make one word of the other (Levenshtein). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (const [column, other] of [...to].entries()) {
      const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

/** The known name that was probably meant; undefined where none is near. */
export function nearestName<Name extends string>(
  name: string,
  known: readonly Name[],
): Name | undefined {
  const [best] = known
    .map((candidate) => ({
      candidate,
      away: distance(name.toLowerCase(), candidate.toLowerCase()),
    }))
    .toSorted((a, b) => a.away - b.away);
  return best && best.away <= Math.max(2, best.candidate.length / 3) ? best.candidate : undefined;
}
