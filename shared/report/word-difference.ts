/** A stretch of words that two texts share, or that only one of them has. */
export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added';
  readonly words: string;
}

/** Words with the white space behind them, and each sign of punctuation alone. */
const pieces = /[\p{L}\p{M}\p{N}]+\s*|[^\p{L}\p{M}\p{N}\s]\s*|\s+/gu;
/** Pairs of words that are compared; beyond, the middle of the texts counts as rewritten. */
const mostPairs = 1_000_000;

function piecesOf(text: string): readonly string[] {
  return text.match(pieces) ?? [];
}

/** Whether two pieces are one word: how wide the space behind it is does not count. */
function sameWord(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one.trimEnd() === other?.trimEnd();
}

/** Lengths of the longest common subsequences of what is left of each, by row of `before`. */
function commonLengths(
  before: readonly string[],
  after: readonly string[],
): readonly Uint32Array[] {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const row = rows[i];
    const below = rows[i + 1];
    if (!row || !below) continue;
    for (let j = after.length - 1; j >= 0; j -= 1) {
      row[j] = sameWord(before[i], after[j])
        ? (below[j + 1] ?? 0) + 1
        : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return rows;
}

function middle(before: readonly string[], after: readonly string[]): readonly WordChange[] {
  if (before.length * after.length > mostPairs)
    return [
      { kind: 'removed', words: before.join('') },
      { kind: 'added', words: after.join('') },
    ];
  const lengths = commonLengths(before, after);
  const changes: WordChange[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && sameWord(before[i], after[j])) {
      changes.push({ kind: 'same', words: after[j] ?? '' });
      i += 1;
      j += 1;
    } else if (i < before.length && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) {
      changes.push({ kind: 'removed', words: before[i] ?? '' });
      i += 1;
    } else if (j < after.length) {
      changes.push({ kind: 'added', words: after[j] ?? '' });
      j += 1;
    } else {
      changes.push({ kind: 'removed', words: before[i] ?? '' });
      i += 1;
    }
  }
  return changes;
}

/** Neighbours of one kind as one stretch; where both sides changed, what went stands before what came. */
function gathered(changes: readonly WordChange[]): readonly WordChange[] {
  const result: WordChange[] = [];
  let [removed, added, same] = ['', '', ''];
  const flushChanged = () => {
    if (removed !== '') result.push({ kind: 'removed', words: removed });
    if (added !== '') result.push({ kind: 'added', words: added });
    removed = '';
    added = '';
  };
  for (const { kind, words } of changes) {
    if (kind === 'same') {
      flushChanged();
      same += words;
      continue;
    }
    if (same !== '') result.push({ kind: 'same', words: same });
    same = '';
    if (kind === 'removed') removed += words;
    else added += words;
  }
  flushChanged();
  if (same !== '') result.push({ kind: 'same', words: same });
  return result;
}

/**
 * How `before` became `after`, word by word: the longest series of words that both have stays. `same` and
 * `added` together are `after`; how white space differs is not told.
 */
export function wordDifference(before: string, after: string): readonly WordChange[] {
  const [one, other] = [piecesOf(before), piecesOf(after)];
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && sameWord(one[start], other[start])) start += 1;
  let end = 0;
  while (end < shorter - start && sameWord(one.at(-1 - end), other.at(-1 - end))) end += 1;
  const sharedStart = other.slice(0, start).map((words) => ({ kind: 'same', words }) as const);
  const sharedEnd = other
    .slice(other.length - end)
    .map((words) => ({ kind: 'same', words }) as const);
  return gathered([
    ...sharedStart,
    ...middle(one.slice(start, one.length - end), other.slice(start, other.length - end)),
    ...sharedEnd,
  ]);
}
