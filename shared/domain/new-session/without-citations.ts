import type { Inline, ReferenceTarget } from '#shared/domain/inline.ts';

/** Stands where a citation was, until the words around it are closed: Unicode's sign for an absent object. */
const hole = '\uFFFC';

/** Parentheses in which nothing is left but holes and what joined them: ` (…, … y …)`. */
const emptyParentheses = /\s*\((?:\uFFFC|[\s,;]|(?:y|e|and|et)(?=[\s\uFFFC]))*\)/gu;

/** A hole with the spaces before it. */
const openHole = /\s*\uFFFC/gu;

function isSameRun(one: Inline, other: Inline): boolean {
  return (
    one.kind === 'text' &&
    other.kind === 'text' &&
    (one.marks ?? []).join() === (other.marks ?? []).join()
  );
}

/** Runs of the same marks side by side as one. */
function joined(inlines: readonly Inline[]): readonly Inline[] {
  const runs: Inline[] = [];
  for (const inline of inlines) {
    const last = runs.at(-1);
    if (last?.kind === 'text' && inline.kind === 'text' && isSameRun(last, inline))
      runs[runs.length - 1] = { ...last, text: last.text + inline.text };
    else runs.push(inline);
  }
  return runs;
}

function closed(text: string): string {
  return text.includes(hole)
    ? text
        .replace(emptyParentheses, (found) => (found.includes(hole) ? '' : found))
        .replace(openHole, '')
    : text;
}

/**
 * A text without the citations and anchors that `isGone` names: the parentheses that held nothing else, and
 * the spaces before them, go too. The very text when it has none of them.
 */
export function withoutInlines(
  inlines: readonly Inline[],
  isGone: (inline: Inline) => boolean,
): readonly Inline[] {
  if (!inlines.some(isGone)) return inlines;
  let marks: Extract<Inline, { readonly kind: 'text' }>['marks'];
  const open = inlines.flatMap((inline): readonly Inline[] => {
    if (inline.kind === 'text') marks = inline.marks;
    if (!isGone(inline)) return [inline];
    return inline.kind === 'note' ? [] : [{ kind: 'text', text: hole, ...(marks && { marks }) }];
  });
  return joined(open)
    .map((inline) => (inline.kind === 'text' ? { ...inline, text: closed(inline.text) } : inline))
    .filter((inline) => inline.kind !== 'text' || inline.text !== '');
}

/** Whether an inline cites a target that `isThere` does not know. */
export function citesNothing(
  inline: Inline,
  isThere: (target: ReferenceTarget) => boolean,
): boolean {
  return inline.kind === 'reference' && !isThere(inline.target);
}
