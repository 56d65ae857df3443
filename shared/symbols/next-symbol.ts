import { normalSymbol } from './normal-form.ts';
import { parseSymbol } from './parse-symbol.ts';

/** What follows a paper that was circulated: a revision takes its place, a corrigendum corrects it. */
export type NextPaper = 'rev' | 'corr';

/**
 * The symbol that follows a circulated one: `CP/OD-1592/07` is followed by `CP/OD-1592/07 rev. 1` and that by
 * `rev. 2`; a corrigendum is counted within its revision. Undefined for what is no symbol, which nothing
 * follows by rule.
 */
export function nextSymbol(circulated: string, next: NextPaper): string | undefined {
  const symbol = parseSymbol(circulated);
  if (!symbol) return undefined;
  const { rev, corr } = symbol.modifiers;
  const modifiers =
    next === 'rev'
      ? { rev: (rev ?? 0) + 1 }
      : { ...(rev === undefined ? {} : { rev }), corr: (corr ?? 0) + 1 };
  return normalSymbol({ ...symbol, modifiers });
}
